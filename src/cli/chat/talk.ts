/** The real line in this process, one event at a time: receive, turn, outbox, and only then the next. */

import { limits } from '../../channels/terminal/limits.ts'
import { address, happened } from '../../channels/terminal/read.ts'
import type { Config } from '../../config.ts'
import type { Route } from '../../house.ts'
import { receive } from '../../inbox/receive.ts'
import { createTurnWorkers } from '../../inbox/worker.ts'
import type { Log } from '../../log.ts'
import type { Activity, Outbound } from '../../message.ts'
import { isRefusal, openHouse, type Refusal } from '../../open-house.ts'
import { createSenders } from '../../outbox/worker.ts'
import { decide } from '../../turn/decide.ts'
import type { Decision } from '../../turn/turn.ts'
import { beginningIn } from './beginning.ts'

export type Decided = { asked: Parameters<typeof decide>; decision: Decision }
/** What one event came to: what arrived, and what was decided on what. Without a decision the script failed her. */
export type Answered = { activity: Activity; at: number; said: Outbound[]; decided: Decided | undefined }

export type Talk = {
  tell(activity: Activity): Promise<Answered>
  close(): Promise<void>
}

export async function openTalk(
  config: Config,
  log: Log,
  { dialog }: { dialog: string | undefined },
): Promise<Talk | Refusal> {
  const now: { said: Outbound[]; decided: Decided | undefined } = { said: [], decided: undefined }
  const route: Route = {
    limits,
    reorderMs: 0,
    carry: async ({ outbound }) => {
      now.said.push(outbound)
      return { kind: 'sent' }
    },
    decide: (conversation, event, setting, world) => {
      const script = dialog === undefined ? setting.script : beginningIn(dialog, setting.script)
      const asked: Decided['asked'] = [conversation, event, { ...setting, script }, world]
      const decision = decide(...asked)
      now.decided = { asked, decision }
      return decision
    },
  }
  const opened = await openHouse(config, log, new Map([['terminal', route]]))
  if (isRefusal(opened)) return opened
  const { house } = opened
  if (dialog !== undefined && !house.dialog.script.dialogs.has(dialog)) {
    await opened.close()
    const known = [...house.dialog.script.dialogs.keys()].join(', ')
    return { problems: [`There is no dialog "${dialog}". Known are: ${known}`] }
  }
  let n = 0
  return {
    async tell(activity) {
      Object.assign(now, { said: [], decided: undefined })
      const at = house.now()
      /** Workers for this event alone: they stop when all it caused has been said, so nothing is guessed or waited for. */
      const senders = createSenders(house, async () => undefined)
      const workers = createTurnWorkers(house, senders)
      n += 1
      await receive(happened(activity, n, at), house, workers)
      await workers.stop()
      await senders.stop()
      return { activity, at, ...now }
    },
    close: () => opened.close(),
  }
}

export const conversation = String(address)
