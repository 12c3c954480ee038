/** The women and their Telegram as a process of their own; told by messages what to do. Started by `send-women.ts`. */
import { type Figures, openWomen, type Work } from './loops.ts'

/** `arrive` brings women to the first question, `write` lets those who arrived last write. */
export type Order =
  | { kind: 'to'; urls: readonly string[] }
  | { kind: 'arrive'; work: Work }
  | { kind: 'write' }
  | { kind: 'say'; chat: number; text: string }
export type Report = { id: number; done?: unknown; failed?: string }

let webhook: readonly string[] = []
const women = await openWomen(() => webhook)
let write: () => Promise<Figures> = () => Promise.reject(new Error('nobody has arrived'))
const tell = (report: Report): void => void process.send?.(report)

async function carryOut(order: Order): Promise<unknown> {
  if (order.kind === 'write') return write()
  if (order.kind === 'say') return women.say(order.chat, order.text)
  if (order.kind === 'to') webhook = order.urls
  else write = await women.arrive(order.work)
  return undefined
}

process.on('message', ({ id, order }: { id: number; order: Order }) => {
  carryOut(order).then(
    (done) => tell({ id, done }),
    (error: unknown) => tell({ id, failed: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
tell({ id: 0, done: women.apiRoot })
