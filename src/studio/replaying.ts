/**
 * What takes long is done beside the line, in a thread of its own: whoever writes to us meanwhile is answered as ever. A promised
 * conversation is replayed against what is published and against what would be.
 */
import { Worker } from 'node:worker_threads'
import { compileHouse, type HouseFiles } from '../dialog/load.ts'
import { type Different, differentIn } from './promises.ts'

export type Replaying = {
  /** The whole house, as it is said now and as it would be. */
  before: HouseFiles
  after: HouseFiles
  stories: readonly (readonly [string, string])[]
}
/** `before`: it did not come true before either. */
export type Replayed = (Different & { before: boolean })[]

export function replayed({ before, after, stories }: Replaying): Replayed {
  const now = compileHouse(before)
  const then = compileHouse(after)
  return stories.flatMap(([file, text]) => {
    const different = differentIn(then, file, text)
    return different ? [{ ...different, before: differentIn(now, file, text) !== undefined }] : []
  })
}

/** Where the program runs from its sources, as suites do, there is no file a thread could begin with. */
const worker = new URL('./replay-thread.js', import.meta.url)
const built = !import.meta.url.endsWith('.ts')

/** Longer than all promises of a large house need; a script that never ends ends here. */
const mostMs = 60_000

export function replayBeside(asked: Replaying): Promise<Replayed> {
  if (!built) return Promise.resolve(replayed(asked))
  return new Promise((done, failed) => {
    const thread = new Worker(worker, { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    const end = setTimeout(() => void thread.terminate(), mostMs)
    thread.once('message', (answer: Replayed) => done(answer))
    thread.once('error', failed)
    thread.once('exit', () => {
      clearTimeout(end)
      failed(new Error('the promises were not replayed to their end'))
    })
  })
}
