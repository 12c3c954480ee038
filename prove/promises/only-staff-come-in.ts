import { goodPassphrase, openHelpdesk } from '../../test/desk/helpdesk.ts'
import { type About, counted, type Found, type Promised, share } from '../promise.ts'

/** Tries of each kind. */
const tries = { short: 4, long: 150 }
/** Of the time of a try: argon2 takes a tenth of a second, and nobody measures less through a network. */
const mostApart = 0.1

export const onlyStaffComeIn: Promised = {
  id: 'P24',
  name: 'only-staff-come-in',
  says: 'Only staff come in at the desk; guessing is slow, and tells nothing.',
  figure:
    '5 attempts in 15 minutes for an account, 20 a minute from an address; unknown name, wrong passphrase and disabled person answered alike; a code good once; locked after 15 minutes idle, over after 12 hours',
  how: `The suites try all of it with a clock of their own: throttles, codes used twice, sessions that lock and end, passkeys that are copied or replayed, and answers that must be the same letter for letter. The stopwatch tries an unknown name, a wrong
passphrase and a disabled person in turns and compares the medians; it judges in the long form only.`,
  prove: byStopwatch,
  suites: [
    'test/desk/sign-in.test.ts',
    'test/desk/passkeys.test.ts',
    'test/desk/passphrase.test.ts',
    'test/desk/people.test.ts',
  ],
  not: 'What a stopwatch tells who may try for months from many addresses; the throttles leave nobody the tries.',
}

/** Whether the time of a refusal tells which names are there. */
async function byStopwatch({ form, tell }: About): Promise<Found> {
  const helpdesk = await openHelpdesk()
  try {
    const known = await helpdesk.staff(['counsellor'])
    const disabled = await helpdesk.staff(['counsellor'])
    await helpdesk.desk.people.disable(disabled.kept, 'operator')
    const kinds = {
      'an unknown name': { login: 'nobody-is-called-so', passphrase: goodPassphrase },
      'a wrong passphrase': { login: known.login, passphrase: `${goodPassphrase}!` },
      'a disabled person': { login: disabled.login, passphrase: goodPassphrase },
    }
    const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]))
    const answers = new Set<string>()
    for (let round = 0; round < tries[form]; round++) {
      if (round % 25 === 0) tell(`${round} of ${tries[form]}`)
      for (const [kind, body] of Object.entries(kinds)) {
        // The throttles are another matter: here everyone has all the time there is.
        helpdesk.pass(16 * 60_000)
        const browser = helpdesk.browser()
        const begun = performance.now()
        const { status, body: said } = await browser.post('/desk/api/sign-in', body)
        times.get(kind)?.push(performance.now() - begun)
        answers.add(`${status} ${JSON.stringify(said)}`)
      }
    }
    const medians = [...times].map(([kind, taken]) => [kind, share(taken, 0.5)] as const)
    const [least, most] = [Math.min(...medians.map(([, ms]) => ms)), Math.max(...medians.map(([, ms]) => ms))]
    const wrong = [
      ...(answers.size === 1 ? [] : [`refused in ${answers.size} ways: ${[...answers].join(' · ')}`]),
      ...(form === 'long' && most - least > mostApart * least
        ? [
            `the times tell them apart: ${medians.map(([kind, ms]) => `${kind} ${ms.toFixed(0)} ms`).join(', ')}`,
          ]
        : []),
    ]
    return {
      figures: `${counted(tries[form])} tries of each kind, refused alike; medians ${medians.map(([kind, ms]) => `${ms.toFixed(0)} ms (${kind})`).join(', ')}`,
      wrong,
    }
  } finally {
    await helpdesk.close()
  }
}
