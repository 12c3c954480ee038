/** The image of Docker, as far as it goes without Docker: what it is made of is there, and what it leaves out is not missed. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { awayCsp } from '../../src/chat-page/away.ts'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { root } from '../support/root.ts'

const linesOf = (file: string): string[] => readFileSync(join(root, file), 'utf8').split('\n')
const dockerfile = linesOf('Dockerfile')
/** What a `COPY` takes, without where it goes. */
const copied = (from: RegExp): string[] =>
  dockerfile.flatMap((line) => (from.test(line) ? line.replace(from, '').trim().split(' ').slice(0, -1) : []))

test('everything that is copied into it is let through', () => {
  const through = linesOf('.dockerignore').flatMap((line) => /^!(.+)$/.exec(line)?.[1] ?? [])
  const wanted = copied(/^COPY (?!--)/)
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter((path) => !through.includes(path))).toEqual([])
})

/** As links where both lie on one disk: npm takes files away, it does not write into them. */
function sameFiles(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    execFileSync('cp', ['-a', from, to])
  }
}

const folder = mkdtempSync(join(tmpdir(), 'itgel-image-'))
const image = join(folder, 'image')
let redis: TestRedis
let app: App | undefined
beforeAll(async () => {
  redis = await startRedis()
  const build = join(folder, 'build')
  mkdirSync(build)
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(root, file), join(build, file))
  sameFiles(join(root, 'node_modules'), join(build, 'node_modules'))
  const leaveOut = /^ARG LEAVE_OUT="(.+)"$/m.exec(dockerfile.join('\n'))?.[1]
  const prune = dockerfile.find((line) => /^RUN .*npm prune/.test(line))?.replace(/^RUN /, '')
  if (!leaveOut || !prune) throw new Error('the Dockerfile says no more what is left out')
  execFileSync('sh', ['-c', prune], {
    cwd: build,
    env: { ...process.env, LEAVE_OUT: leaveOut },
    stdio: 'ignore',
  })
  for (const path of copied(/^COPY --from=build \/app\//)) {
    mkdirSync(dirname(join(image, path)), { recursive: true })
    if (path.startsWith('dist/')) cpSync(join(root, path), join(image, path), { recursive: true })
    else renameSync(join(build, path), join(image, path))
  }
  const heldBack = linesOf('.dockerignore').flatMap((line) => /^\*\*\/(.+)$/.exec(line)?.[1] ?? [])
  const filter = (path: string): boolean => !heldBack.includes(basename(path))
  const last = dockerfile.lastIndexOf('FROM node:24-slim')
  for (const line of dockerfile.slice(last)) {
    const path = /^COPY (\w+) /.exec(line)?.[1]
    if (path) cpSync(join(root, path), join(image, path), { recursive: true, filter })
  }
})
afterAll(async () => {
  await app?.stop()
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the line starts in it, as in production, and there is nothing to mend in it', async () => {
  app = await startApp(
    {
      NODE_ENV: 'production',
      REDIS_URL: redis.url,
      PUBLIC_URL: 'https://itgel.example.org',
      DESK_URL: 'https://itgel.example.org',
      METRICS_TOKEN: 'a-metrics-token-of-the-tests-000',
    },
    undefined,
    image,
  )
  const page = await fetch(`${app.url}/chat`)
  expect(page.status).toBe(200)
  const away = await fetch(`${app.url}/away`)
  expect({ status: away.status, policy: away.headers.get('content-security-policy') }).toEqual({
    status: 200,
    policy: awayCsp,
  })
  // Nobody has dialled a number of the files yet, and in production none of those is shown.
  expect(await away.text()).not.toMatch(/\b10[278]\b/)
  const checked = execFileSync(process.execPath, ['dist/app/itgel.js', 'check'], { cwd: image }).toString()
  expect(checked).toContain('no problems')
})
