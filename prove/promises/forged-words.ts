import { seededRandom } from '../../test/journeys/helpline.ts'
import { forge, goodMessenger, goodTelegram } from '../doors/forgeries.ts'
import { knock } from '../doors/knock.ts'
import { openLineHere } from '../doors/line-here.ts'
import { counted, type Promised, share } from '../promise.ts'

const amounts = { short: 1500, long: 100_000 }

export const forgedWords: Promised = {
  id: 'P20',
  name: 'forged-words',
  says: 'Nobody can write as her: what the platform did not sign is refused before it is read.',
  figure: '0 of 100,000 forged webhooks accepted; the genuine ones between them are',
  how: `A genuine delivery of each platform with one thing changed that must not pass: a bit of a signed body, a sign of a secret or signature, headers missing, cut, twice, elsewhere, in other
capitals, of an older kind, the body packed or written anew, other methods and paths. Through the real server. One in a hundred is genuine, and must be stored once, however
often it comes.`,
  suites: ['test/http/bad-input.test.ts', 'test/cases/channels.test.ts', 'test/config/config.test.ts'],
  async prove({ form, seed, tell }) {
    const line = await openLineHere()
    const chance = seededRandom(seed)
    const wrong: string[] = []
    const times: number[] = []
    const kinds = new Set<string>()
    let genuine = 0
    try {
      const amount = amounts[form]
      const atOnce = 16
      for (let n = 0; n < amount; n += atOnce) {
        if (n % 20_000 < atOnce) tell(`${n} of ${amount}`)
        const batch = Array.from({ length: atOnce }, (_, i) => forge(n + i, chance))
        await Promise.all(
          batch.map(async (forgery) => {
            kinds.add(forgery.what)
            const begun = performance.now()
            const { status, body } = await knock(line.port, forgery)
            times.push(performance.now() - begun)
            if (status === 200) wrong.push(`accepted: ${forgery.what}`)
            if (status >= 500) wrong.push(`${status} at: ${forgery.what}`)
            if (body.length > 0) wrong.push(`said something at: ${forgery.what}`)
          }),
        )
        if (n % (100 * atOnce) === 0) {
          const before = line.stored()
          for (const good of [goodTelegram(500_000_000 + n), goodMessenger(900_000 + n)]) {
            genuine++
            for (const times of [1, 2]) {
              const { status } = await knock(line.port, good)
              if (status !== 200) wrong.push(`a genuine one was answered ${status} the ${times}. time`)
            }
          }
          if (line.stored() - before !== 2)
            wrong.push(`of 2 genuine ones ${line.stored() - before} were stored`)
        }
      }
      if (line.stored() !== genuine) wrong.push(`${line.stored()} stored, ${genuine} were genuine`)
      return {
        figures: `${counted(amount)} forgeries of ${kinds.size} kinds: ${wrong.filter((one) => one.startsWith('accepted')).length} accepted; ${genuine} genuine ones between them stored once each; refused in ${share(times, 0.5).toFixed(1)} ms (median), ${share(times, 0.99).toFixed(0)} ms (p99)`,
        wrong,
      }
    } finally {
      await line.close()
    }
  },
}
