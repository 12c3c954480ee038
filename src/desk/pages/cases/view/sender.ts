/**
 * Sends what was written, one after the other for each conversation, and again with the same id until the server has
 * answered. Whether it was done twice is not asked: the same id is done once.
 */
import { answers } from '../../../ui/asking.ts'
import { call, Problem } from '../../../ui/call.ts'
import { casesRoutes } from '../contract.ts'
import { type Mode, memoryOf, remember } from './memory.ts'
import { nameOfOne, type One } from './one.ts'
import { type Answered, added, answered, dismissed, nextOf, type Outgoing, waitBefore } from './outgoing.ts'
import type { Talk } from './talk.ts'
import { wakeTalk } from './use-talk.ts'

/** What will not get better by trying again. All else may: a lost connection, a lock, a busy store. */
const final = ['invalid', 'not-found', 'forbidden', 'too-large', 'gone']

const running = new Set<string>()

export const newActId = (): string => crypto.randomUUID()

export function send(one: One, kind: Mode, text: string): void {
  const { queue } = memoryOf(one)
  remember(one, { queue: added(queue, { id: newActId(), kind, text, at: Date.now() }), [kind]: '' })
  void run(one)
}

/** It stands on the screen no more; its text is in the composer again if she wants. */
export function dismiss(one: One, { id, kind, text }: Outgoing, putBack: boolean): void {
  const memory = memoryOf(one)
  remember(one, {
    queue: dismissed(memory.queue, id),
    ...(putBack && { mode: kind, [kind]: memory[kind] ? `${text}\n${memory[kind]}` : text }),
  })
}

async function run(one: One): Promise<void> {
  const name = nameOfOne(one)
  if (running.has(name)) return
  running.add(name)
  try {
    for (let next = nextOf(memoryOf(one).queue); next; next = nextOf(memoryOf(one).queue)) {
      const answer = await attempt(one, next)
      remember(one, { queue: answered(memoryOf(one).queue, next.id, answer) })
      if (answer.result === 'again') await pause(waitBefore(next.tries))
      else wakeTalk(one)
    }
  } finally {
    running.delete(name)
  }
}

async function attempt(one: One, { id: act, kind, text }: Outgoing): Promise<Answered> {
  const { channel, id } = one
  const spec = kind === 'say' ? casesRoutes.say : casesRoutes.note
  try {
    const { result, refused } = await call(spec, { params: { channel, id }, body: { id: act, text } })
    if (result === 'pending') return isOver(one) ? { result: 'refused', why: 'over' } : { result: 'again' }
    return result === 'done' ? { result } : { result, why: refused ?? 'over' }
  } catch (trouble) {
    if (trouble instanceof Problem && final.includes(trouble.code))
      return { result: 'refused', why: trouble.code === 'not-found' ? 'gone' : trouble.code }
    return { result: 'again' }
  }
}

/** What is told to a case that is over is never answered: whoever it was told of is not there. */
function isOver({ channel, id }: One): boolean {
  const state = answers.getQueryData<Talk>([casesRoutes.read.path, channel, id])?.card.state
  return state === 'left' || state === 'closed'
}

/** Sleeps, but wakes when the network comes back. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      window.clearTimeout(timer)
      window.removeEventListener('online', wake)
      resolve()
    }
    const timer = window.setTimeout(wake, ms)
    window.addEventListener('online', wake)
  })
