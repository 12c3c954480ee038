/**
 * Whether a house holds together is found out beside the line, in a thread of its own: for a large house it takes a second, and
 * whoever writes to us meanwhile is answered as ever. The thread stays for a while, since an editor asks at each sentence, and
 * then only what has changed is read anew.
 */
import { Worker } from 'node:worker_threads'
import { type HouseFiles, type Judged, judgeHouse, linkHouse } from '../dialog/load.ts'
import { type Changed, changedFrom, withChanged } from './files.ts'

/** What has changed since the thread was asked last. */
export type Ask = { id: number; changed: Changed }
export type Answer = { id: number; judged: Judged }

/** What the thread does with each. */
export function createJudge(): (ask: Ask) => Answer {
  let files: HouseFiles = {}
  return ({ id, changed }) => {
    files = withChanged(files, changed)
    return { id, judged: judgeHouse(linkHouse(files)) }
  }
}

/** Where the program runs from its sources, as suites do, there is no file a thread could begin with. */
const file = new URL('./judge-thread.js', import.meta.url)
const built = !import.meta.url.endsWith('.ts')

/** Longer than a large house needs that is read for the first time; a script that never ends ends here. */
const mostMs = 60_000
/** As long as an editor reads without writing. */
const idleMs = 30 * 60_000

type Waiting = { done(judged: Judged): void; failed(error: Error): void; late: NodeJS.Timeout }
type Judge = { ask(files: HouseFiles): Promise<Judged> }

function startJudge(gone: () => void): Judge {
  const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
  thread.unref()
  const waiting = new Map<number, Waiting>()
  let sent: HouseFiles = {}
  let asked = 0
  let idle: NodeJS.Timeout | undefined
  const end = (error: Error): void => {
    gone()
    clearTimeout(idle)
    for (const { failed, late } of waiting.values()) {
      clearTimeout(late)
      failed(error)
    }
    waiting.clear()
    void thread.terminate()
  }
  thread.on('message', ({ id, judged }: Answer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    clearTimeout(one?.late)
    if (waiting.size === 0) thread.unref()
    one?.done(judged)
  })
  thread.on('error', end)
  thread.on('exit', () => end(new Error('the thread that judges scripts has ended')))
  return {
    ask(files) {
      clearTimeout(idle)
      idle = setTimeout(() => end(new Error('nobody asks any more')), idleMs)
      idle.unref()
      const id = ++asked
      const changed = changedFrom(sent, files)
      sent = files
      return new Promise((done, failed) => {
        const late = setTimeout(() => end(new Error('a house was not judged in time')), mostMs)
        waiting.set(id, { done, failed, late })
        // While somebody waits for its answer, the program does not end.
        thread.ref()
        thread.postMessage({ id, changed } satisfies Ask)
      })
    },
  }
}

let judge: Judge | undefined
/** The newest first: what was proposed is published, and what was published is served. */
const known: { files: HouseFiles; judged: Promise<Judged> }[] = []
const mostKnown = 6

export function judgeBeside(files: HouseFiles): Promise<Judged> {
  const before = known.find((one) => sameFiles(one.files, files))
  if (before) {
    known.splice(known.indexOf(before), 1)
    known.unshift(before)
    return before.judged
  }
  const own = {
    files,
    judged: built ? ask(files) : new Promise<Judged>((done) => done(judgeHouse(linkHouse(files)))),
  }
  known.unshift(own)
  known.length = Math.min(known.length, mostKnown)
  // What failed is asked anew.
  own.judged.catch(() => known.splice(known.indexOf(own), known.includes(own) ? 1 : 0))
  return own.judged
}

/** So that what comes next need not begin with reading everything. */
export function readAhead(files: HouseFiles): void {
  if (built && !judge) judgeBeside(files).catch(() => undefined)
}

function ask(files: HouseFiles): Promise<Judged> {
  if (!judge) {
    const started: Judge = startJudge(() => {
      if (judge === started) judge = undefined
    })
    judge = started
  }
  return judge.ask(files)
}

/** Mostly the very same texts, so that this takes no time. */
export function sameFiles(a: HouseFiles, b: HouseFiles): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
