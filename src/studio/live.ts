/**
 * What this process says now: the newest published version, or the files the program came with while nothing was published.
 * Another process's publication is taken over at once, without a restart. A version that this program cannot read is never
 * served: what was said before goes on, and the operator is told.
 */
import { type DialogHouse, type HouseFiles, judgeHouse, leaveOut, linkHouse } from '../dialog/load.ts'
import type { Log } from '../log.ts'
import { completed, houseWith } from './files.ts'
import { judgeBeside, readAhead } from './judging.ts'
import { liveNow } from './publish.ts'
import { filesOf, newestVersion, type Shelves, versionId } from './shelves.ts'

export type LiveScript = {
  /** Number of the version that is served; 0 for the program's own files. */
  number(): number
  stop(): void
}

/** A published message of the store may be lost while the connection is made anew. */
const lookAgainMs = 15_000

/** `serve` is called with each version that is to be served from then on, the first time before this returns. */
export async function serveNewest(
  { shelves, program, log }: { shelves: Shelves; program: HouseFiles; log: Log },
  serve: (house: DialogHouse, number: number) => void,
): Promise<LiveScript> {
  let served = 0
  let refused = 0
  /** Until the first look nobody is served, so it need not be beside anything. */
  let begun = false
  async function look(): Promise<void> {
    const version = await newestVersion(shelves)
    if (!version || version.number === served || version.number === refused) return
    const files = houseWith(program, completed(program, await filesOf(shelves, version)))
    const judged = begun ? await judgeBeside(files) : judgeHouse(linkHouse(files))
    if (!judged.sayable) {
      refused = version.number
      log.error('studio.refused', { count: judged.problems.length })
      return
    }
    const house = linkHouse(files)
    leaveOut(house, judged)
    served = version.number
    serve(house, version.number)
    log.info('studio.published', { count: version.number })
  }
  async function prepareToJudge(): Promise<void> {
    const { files } = await liveNow(shelves, program)
    readAhead(houseWith(program, files))
  }
  /** One after the other, so that an older version never comes after a newer one. */
  let turn = Promise.resolve()
  const lookSoon = (): Promise<void> => {
    turn = turn.then(look).catch((error: unknown) => log.warn('store.trouble', {}, error))
    return turn
  }
  const isVersion = new RegExp(`^\\d{${versionId(1).length}}$`)
  let unwatch: (() => void) | undefined
  try {
    unwatch = await shelves.records.watch((kind, id) => {
      if (kind === 'version' && isVersion.test(id)) void lookSoon()
      // Soon something may be published: then what is there has been read.
      if (kind === 'proposal') void prepareToJudge().catch(() => undefined)
    })
  } catch (error) {
    log.warn('store.trouble', {}, error)
  }
  await lookSoon()
  begun = true
  const again = setInterval(() => void lookSoon(), lookAgainMs)
  again.unref()
  return {
    number: () => served,
    stop() {
      clearInterval(again)
      unwatch?.()
    },
  }
}
