/** Keeps a changed rota on the revision that is shown: what somebody else did meanwhile is never written over. */
import { askAgain, useDeed } from '../../../ui/asking.ts'
import type { Problem } from '../../../ui/call.ts'
import { told } from '../../../ui/toast.ts'
import { say } from '../../../ui/words.ts'
import { type Rota, type RotaSeen, rotaRoutes } from '../contract.ts'

export type Saving = {
  /** True when it is kept. */
  save: (change: Partial<Rota>) => Promise<boolean>
  busy: boolean
  problem: Problem | undefined
  forget: () => void
}

export function useSaving({ rota, revision }: RotaSeen): Saving {
  const { run, busy, problem, forget } = useDeed(rotaRoutes.change)
  async function save(change: Partial<Rota>): Promise<boolean> {
    const saved = await run({ body: { revision, rota: { ...rota, ...change } } })
    await askAgain(rotaRoutes.read)
    if (saved) told(say('rota.saved'))
    return saved !== undefined
  }
  return { save, busy, problem, forget }
}
