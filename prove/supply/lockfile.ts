/** What is taken in from elsewhere, as package.json and the lockfile tell it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../test/support/root.ts'

const lockSchema = z.looseObject({
  lockfileVersion: z.number(),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
})
const packageSchema = z.looseObject({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  allowScripts: z.record(z.string(), z.boolean()).optional(),
})

/** Licences under which everything here may be used and passed on together. Another one wants a person's eyes. */
const known = [
  'Apache-2.0',
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Zlib',
  'MPL-2.0',
  'LGPL-3.0-or-later',
]

const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const json = (name: string): unknown => JSON.parse(read(name))

export type Supplied = { packages: number; licences: Map<string, number>; wrong: string[] }

export function judgeSupply(): Supplied {
  const lock = lockSchema.parse(json('package-lock.json'))
  const own = packageSchema.parse(json('package.json'))
  const wrong: string[] = []
  for (const [name, version] of Object.entries({
    ...own.dependencies,
    ...own.devDependencies,
    ...own.optionalDependencies,
  })) {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) wrong.push(`${name}: ${version} is not an exact version`)
    if (lock.packages[`node_modules/${name}`]?.version !== version)
      wrong.push(`${name}: the lockfile has another version than package.json`)
  }
  const licences = new Map<string, number>()
  const taken = Object.entries(lock.packages).filter(([path]) => path !== '')
  for (const [path, { integrity, resolved, license, hasInstallScript }] of taken) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 13)
    if (!integrity?.startsWith('sha512-')) wrong.push(`${name}: no SHA-512 in the lockfile`)
    if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
      wrong.push(`${name}: comes from somewhere else`)
    if (hasInstallScript && own.allowScripts?.[name] !== false)
      wrong.push(`${name}: wants to run a script at install`)
    licences.set(license ?? 'none', (licences.get(license ?? 'none') ?? 0) + 1)
    for (const one of (license ?? 'none').replace(/[()]/g, '').split(/ (?:AND|OR) /))
      if (!known.includes(one)) wrong.push(`${name}: licence ${one}`)
  }
  for (const name of Object.keys(own.allowScripts ?? {}).filter((each) => own.allowScripts?.[each]))
    wrong.push(`${name}: is allowed to run a script at install`)
  if (!/^ignore-scripts=true$/m.test(read('.npmrc')))
    wrong.push('.npmrc lets packages run scripts at install')
  if (!/'--ignore-scripts'/.test(read('setup/ready.mjs')))
    wrong.push('setup/ready.mjs lets packages run scripts at install')
  return { packages: taken.length, licences, wrong }
}
