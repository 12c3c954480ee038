/** The software bill of materials of what runs, in CycloneDX, as npm 11 makes it from the lockfile. */
import { spawnSync } from 'node:child_process'
import { root } from '../../test/support/root.ts'

export type Bill = {
  bomFormat: string
  specVersion: string
  components: {
    name: string
    version: string
    purl?: string
    licenses?: { license?: { id?: string; name?: string }; expression?: string }[]
  }[]
}

/** Without what only builds and tests. Throws where npm is older than its `sbom` (10.5). */
export function billText(): string {
  const made = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  if (made.status !== 0)
    throw new Error(`npm sbom ended with ${made.status}: ${made.stderr.toString().slice(0, 300)}`)
  return made.stdout.toString()
}

export function printBill(): void {
  process.stdout.write(billText())
}
