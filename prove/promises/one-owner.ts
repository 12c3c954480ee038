import type { CaseCard } from '../../src/counselling/card.ts'
import { storeAct } from '../../src/inbox/receive-act.ts'
import type { StaffId } from '../../src/message.ts'
import { goodTelegram } from '../doors/forgeries.ts'
import { knock } from '../doors/knock.ts'
import { openLineHere } from '../doors/line-here.ts'
import { counted, type Promised } from '../promise.ts'

const plans = { short: { cases: 8, hands: 20 }, long: { cases: 2000, hands: 50 } }
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const oneOwner: Promised = {
  id: 'P6',
  name: 'one-owner',
  says: 'One counsellor has her, never two, however many reach for her at once.',
  figure: '0 cases with two owners of 100,000 claims at once',
  how: `Women ask for a person; fifty hands claim each case at the same moment, through the inbox as the desk does. Exactly one may be told that she has it, and the card must name her. Over processes, and with
releases, transfers and lost connections between, the suites and the flood of somebody-is-called ask the same.`,
  suites: [
    'test/turn/any-case.test.ts',
    'test/journeys/person-comes.test.ts',
    'test/store/conformance.test.ts',
  ],
  async prove({ form, tell }) {
    const { cases, hands } = plans[form]
    const line = await openLineHere()
    const wrong: string[] = []
    try {
      for (let n = 0; n < cases; n++) {
        if (n % 200 === 0) tell(`${n} of ${cases} cases`)
        const update = 700_000_000 + n
        await knock(line.port, goodTelegram(update, 'хүн'))
        const [card] = await until(async () => {
          const found = await line.house.store.cases.list('telegram', 'waiting', 0, 1)
          return found.length > 0 ? found : undefined
        })
        if (!card) break
        const claims = await Promise.all(
          Array.from({ length: hands }, (_, hand) =>
            storeAct(
              {
                channel: 'telegram',
                id: card.id,
                act: { by: `hand${hand}` as StaffId, do: 'claim' },
                key: `${n}`,
              },
              line.house,
              line.workers,
            ),
          ),
        )
        const kept = await until(async () => {
          const read = await line.house.store.cases.read('telegram', card.id)
          if (!read) return undefined
          const opened = line.house.sealer.open(read.conversation, 'card', read.card).value as CaseCard
          // The card remembers the last twenty acts: the last of all must be among them.
          return claims.filter((id) => opened.acts.some((act) => act.id === id)).length >= Math.min(hands, 20)
            ? opened
            : undefined
        })
        const owners = kept.history.filter(({ state }) => state === 'claimed')
        if (owners.length !== 1) wrong.push(`case ${n} was taken ${owners.length} times`)
        if (owners[0]?.by !== kept.owner)
          wrong.push(`case ${n}: taken by ${owners[0]?.by}, its card names ${kept.owner}`)
        const told = kept.acts.filter(({ refused }) => refused === undefined)
        if (told.length > 1) wrong.push(`case ${n}: ${told.length} were told that they have her`)
        await storeAct(
          {
            channel: 'telegram',
            id: card.id,
            act: { by: kept.owner as StaffId, do: 'close', outcome: 'safe', referrals: [] },
            key: `close ${n}`,
          },
          line.house,
          line.workers,
        )
        await until(async () =>
          (await line.house.store.cases.list('telegram', 'held', 0, 1)).length === 0 ? true : undefined,
        )
      }
      return {
        figures: `${counted(cases)} cases, ${counted(cases * hands)} claims: ${wrong.length} wrong`,
        wrong,
      }
    } finally {
      await line.close()
    }
  },
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 3000; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await pause(5)
  }
  throw new Error('it never came so far')
}
