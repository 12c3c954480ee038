/**
 * An older version of the program and this one on one Redis: three processes are renewed one after the other, and one goes back, while
 * women write and a counsellor sits at the desk. The older one is built from the history of the repository.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHelpline, pause } from '../../test/journeys/helpline.ts'
import { inUse } from '../../test/journeys/in-use.ts'
import { root } from '../../test/support/root.ts'
import type { About, Found } from '../promise.ts'

/** So many commits back, where no version is tagged. */
const commitsBack = 20
const words = 40
const women = 12

type Older = { commit: string; home: string; remove(): void }

export async function twoVersions({ form, seed, tell }: About): Promise<Found> {
  const older = form === 'long' ? buildOlder() : 'an older version is only built for the long form'
  if (typeof older === 'string') return { figures: 'one version', wrong: [], left: [older] }
  tell(`the older version is ${older.commit}`)
  const line = await openHelpline({ apps: 3, home: older.home, rungs: words + 1, seed, duplicate: 0.1 })
  try {
    const [first] = line.apps
    const there = line.apps.map((app) => ({ app, home: root }))
    const andBack = [older.home, root].map((home) => ({ app: first, home }))
    const found = await inUse(line, { each: women, words, burst: 2, restMs: 400 }, async () => {
      for (const { app, home } of [...there, ...andBack]) {
        await app?.stop()
        await app?.start(home)
        tell(`one process is now ${home === root ? 'this version' : 'the older one'}`)
        await pause(1500)
      }
    })
    const { statuses, stage } = found
    const judged = found.verdicts.filter(({ late }) => !late)
    const refused = statuses.filter((status) => ![200, 502, 503].includes(status))
    const wrong = [
      ...judged.flatMap(({ name, reached, wrong: found }) => [
        ...(reached === words ? [] : [`${name}: heard up to ${reached} of ${words}`]),
        ...found.map((one) => `${name}: ${one}`),
      ]),
      ...refused.map((status) => `the desk answered ${status}`),
      ...(stage === 'full' ? [] : ['the counsellor was signed out']),
      ...line.telegram.violations,
      ...line.messenger.violations,
    ]
    return {
      figures: `${older.commit} and this version side by side, five processes renewed or put back: ${judged.length} women, ${judged.length * words} answers, ${statuses.length} looks at the desk: ${wrong.length} wrong`,
      wrong,
    }
  } finally {
    await line.stop()
    older.remove()
  }
}

/** A sentence where it cannot be had. */
function buildOlder(): Older | string {
  const home = mkdtempSync(join(tmpdir(), 'itgel-older-'))
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const remove = (): void => {
    rmSync(home, { recursive: true, force: true })
    try {
      git('worktree', 'prune')
    } catch {
      // It was never there.
    }
  }
  try {
    const commit = newestTag(git) ?? git('rev-parse', '--short', `HEAD~${commitsBack}`)
    git('worktree', 'add', '--detach', '--force', home, commit)
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
    execFileSync(process.execPath, ['setup/build.mjs'], { cwd: home, stdio: 'ignore' })
    return { commit, home, remove }
  } catch {
    remove()
    return 'two versions side by side: there is no history of the repository here, or its older version cannot be built'
  }
}

function newestTag(git: (...args: string[]) => string): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0')
  } catch {
    return undefined
  }
}
