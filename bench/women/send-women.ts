/** Starts the women's process, so that neither what is measured nor what was measured before shares anything with it. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figures, Work } from './loops.ts'
import type { Order, Report } from './side.ts'

export type SentWomen = {
  apiRoot: string
  /** Where they write to: a bot, or several processes of it in turn. */
  to(...urls: string[]): Promise<void>
  arrive(work: Work): Promise<void>
  /** Those who arrived last write. */
  write(): Promise<Figures>
  /** One message of somebody else, beside them; its answer is not judged. */
  say(chat: number, text: string): void
  close(): Promise<void>
}

const side = fileURLToPath(new URL('./side.js', import.meta.url))

export async function sendWomen(): Promise<SentWomen> {
  const child = fork(side, [], { execArgv: ['--enable-source-maps'] })
  const waiting = new Map<number, { resolve(done: unknown): void; reject(error: Error): void }>()
  const hear = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  child.on('message', ({ id, done, failed }: Report) => {
    if (failed === undefined) waiting.get(id)?.resolve(done)
    else waiting.get(id)?.reject(new Error(failed))
    waiting.delete(id)
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the women are gone'))
  })
  const apiRoot = String(await hear(0))
  let orders = 0
  const give = (order: Order): Promise<unknown> => {
    const id = ++orders
    const heard = hear(id)
    child.send({ id, order })
    return heard
  }
  return {
    apiRoot,
    to: async (...urls) => void (await give({ kind: 'to', urls })),
    arrive: async (work) => void (await give({ kind: 'arrive', work })),
    say: (chat, text) => void give({ kind: 'say', chat, text }),
    write: async () => (await give({ kind: 'write' })) as Figures,
    async close() {
      waiting.clear()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await gone
    },
  }
}
