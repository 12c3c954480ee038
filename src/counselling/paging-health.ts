/** Notes what the alarm place should show: a pager that is refused, a page that reached nobody. Written only when it changes. */
import type { SendOutcome } from '../message.ts'
import type { Keeper, NoteName } from './keeper.ts'
import type { PagerId } from './pagers/pager.ts'

export type PagingHealth = {
  called(pager: PagerId, outcome: SendOutcome): void
  paged(reached: boolean): void
  /** Waits for what is being written. */
  settled(): Promise<void>
}

export function createHealth(keeper: Pick<Keeper, 'note' | 'keep'>, now: () => number): PagingHealth {
  /** What this process last wrote: undefined until it looked. */
  const bad = new Map<NoteName, boolean>()
  let writing: Promise<void> = Promise.resolve()

  function mark(name: NoteName, isBad: boolean, reason?: string): void {
    if (bad.get(name) === isBad) return
    bad.set(name, isBad)
    writing = writing.then(() => write(name, isBad, reason)).catch(() => void bad.delete(name))
  }

  async function write(name: NoteName, isBad: boolean, reason: string | undefined): Promise<void> {
    const { revision, value } = await keeper.note(name)
    if (!isBad && (!value || value.over)) return
    if (isBad && value && !value.over && value.reason === reason) return
    const note = isBad ? { at: now(), ...(reason ? { reason } : {}) } : { at: now(), over: true as const }
    if (!(await keeper.keep(name, revision, note))) bad.delete(name)
  }

  return {
    called(pager, outcome) {
      if (outcome.kind === 'sent') mark(`pager-${pager}`, false)
      if (outcome.kind === 'refused' && outcome.keep) mark(`pager-${pager}`, true, outcome.reason)
    },
    paged: (reached) => mark('unreached', !reached),
    settled: () => writing,
  }
}
