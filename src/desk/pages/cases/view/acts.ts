/** What is done by a press: taking, acknowledging, joining. Each has an id; what was refused is said in plain words. */
import { useRef, useState } from 'react'
import { call } from '../../../ui/call.ts'
import { told, toldTrouble } from '../../../ui/toast.ts'
import { say } from '../../../ui/words.ts'
import { casesRoutes } from '../contract.ts'
import { refusalName } from './names.ts'
import type { One } from './one.ts'
import { askQueueAgain } from './queue.ts'
import { newActId } from './sender.ts'
import { wakeTalk } from './use-talk.ts'

type Acted = { result: 'done' | 'refused' | 'pending' | 'full'; refused?: string | undefined }

/** `run` tells whether it was done. Pressed again after a lost connection, it goes out under the same id. */
export function useAct(): {
  run: (what: string, act: (id: string) => Promise<Acted>, of: One) => Promise<boolean>
  busy: boolean
} {
  const [busy, setBusy] = useState(false)
  const unanswered = useRef<{ what: string; id: string }>(undefined)
  async function run(what: string, act: (id: string) => Promise<Acted>, of: One): Promise<boolean> {
    const id = unanswered.current?.what === what ? unanswered.current.id : newActId()
    unanswered.current = { what, id }
    setBusy(true)
    try {
      const { result, refused } = await act(id)
      unanswered.current = undefined
      if (result === 'full') told(say('cases.now.nextFull'))
      if (result === 'refused') told(refusalName(refused ?? 'over'))
      if (result === 'pending') told(say('cases.refused.pending'))
      return result === 'done' || result === 'pending'
    } catch (trouble) {
      toldTrouble(trouble)
      return false
    } finally {
      setBusy(false)
      askQueueAgain()
      wakeTalk(of)
    }
  }
  return { run, busy }
}

export function useTake(): { take: (of: One) => Promise<boolean>; busy: boolean } {
  const { run, busy } = useAct()
  const take = (of: One): Promise<boolean> => {
    const { channel, id } = of
    return run(
      `take ${id}`,
      (act) => call(casesRoutes.take, { params: { channel, id }, body: { id: act } }),
      of,
    )
  }
  return { take, busy }
}

type Plain =
  | typeof casesRoutes.acknowledge
  | typeof casesRoutes.join
  | typeof casesRoutes.part
  | typeof casesRoutes.release
/** An act that says nothing but which. */
export function usePlainAct(spec: Plain): { act: (of: One) => Promise<boolean>; busy: boolean } {
  const { run, busy } = useAct()
  const act = (of: One): Promise<boolean> => {
    const { channel, id } = of
    return run(`${spec.path} ${id}`, (act) => call(spec, { params: { channel, id }, body: { id: act } }), of)
  }
  return { act, busy }
}
