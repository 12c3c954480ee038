import type { CaseCard } from '../../src/counselling/card.ts'
import { goodTelegram, telegramUpdate } from '../doors/forgeries.ts'
import { knock } from '../doors/knock.ts'
import { type LineHere, openLineHere } from '../doors/line-here.ts'
import { counted, type Promised } from '../promise.ts'

const plans = { short: { many: 60, one: 60, danger: 3 }, long: { many: 3000, one: 1500, danger: 20 } }
const dangers = [
  'he say he will kill me tonight when he come home',
  'нөхөр намайг ална гээд хутга бариад зогсож байна',
  'namaig alna geed hutga bariad zogsoj baina',
]
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const dangerGoesFirst: Promised = {
  id: 'P9',
  name: 'danger-goes-first',
  says: 'Who is in danger never waits behind who is not, however many write, or one writes however much.',
  figure:
    'with 10,000 who ask for a person and one who sends 5,000 messages, 20 in danger stand before all of them; everyone is accepted; one sender has one case',
  how: `Many ask for a person, one floods the line, and between them some write of danger, in English, in Mongolian and in Latin letters. Those must stand first in the queue of the desk, each once; nobody may be
refused; and who floods fills one place. The suites fill the outbox with ordinary words and see urgent ones leave first; the flood of somebody-is-called measures the calls.`,
  suites: [
    'test/store/conformance.test.ts',
    'test/turn/listen-with.test.ts',
    'test/journeys/never-silent.test.ts',
  ],
  not: 'Ten thousand who write of danger and are not: among those who are as urgent, who came first is first. A counsellor can flag who abuses the line. Nor the wait with ten thousand sends queued at Telegram’s 30 a second.',
  async prove({ form, tell }) {
    const { many, one, danger } = plans[form]
    const line = await openLineHere()
    const wrong: string[] = []
    let update = 740_000_000
    const write = async (chat: number, text: string): Promise<void> => {
      const good = goodTelegram(++update)
      const body = telegramUpdate(update, text).replaceAll(/"id":\d+/g, `"id":${chat}`)
      const { status } = await knock(line.port, { ...good, body })
      if (status !== 200) wrong.push(`somebody was refused with ${status}`)
    }
    try {
      const inDanger = new Set(Array.from({ length: danger }, (_, n) => 8_100_000_000 + n))
      const between = Math.max(1, Math.floor(many / danger))
      let next = 0
      for (let n = 0; n < many; n++) {
        if (n % 1000 === 0) tell(`${n} of ${many}`)
        await write(8_200_000_000 + n, 'хүн')
        if (n < one) await write(8_300_000_000, n === 0 ? 'хүн' : `${n} байна уу`)
        if (n % between === between - 1 && next < danger) {
          await write(8_100_000_000 + next, dangers[next % dangers.length] ?? '')
          next++
        }
      }
      await untilQuiet(line)
      const first = await line.house.store.cases.list('telegram', 'waiting', 0, danger)
      const urgent = first.map(
        ({ conversation, card }) => line.house.sealer.open(conversation, 'card', card).value as CaseCard,
      )
      const whose = new Set(first.map(({ conversation }) => conversation as string))
      for (const chat of inDanger)
        if (!whose.has(line.house.sealer.conversationId('telegram', String(chat) as never)))
          wrong.push('somebody in danger is not among the first')
      if (urgent.some(({ urgency }) => urgency !== 'critical'))
        wrong.push('an ordinary case stands before one in danger')
      const { length } = await line.house.store.cases.list('telegram', 'waiting', 0, many + danger + 10)
      if (length > many + danger + 1) wrong.push(`${length} cases wait, of ${many + danger + 1} people`)
      return {
        figures: `${counted(many)} who ask, ${counted(Math.min(one, many))} messages of one, ${danger} in danger: ${counted(length)} cases wait; ${wrong.length} wrong`,
        wrong,
      }
    } finally {
      await line.close()
    }
  },
}

async function untilQuiet(line: LineHere): Promise<void> {
  let before = -1
  for (let tries = 0; tries < 600; tries++) {
    const waiting = (await line.house.store.cases.sizes('telegram')).waiting
    if (waiting === before && tries > 3) return
    before = waiting
    await pause(300)
  }
}
