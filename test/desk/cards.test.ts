/** What a counsellor is told of a colleague's case: that it is there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Cases, SeenCase } from '#src/desk/cases.ts'
import { casesPage } from '#src/desk/pages/cases/server.ts'
import { createWords } from '#src/locale/words.ts'
import { type Browser, type Helpdesk, openHelpdesk } from './helpdesk.ts'

const hers = {
  why: [{ id: 'raped', label: 'sexual_violence', urgency: 'high', at: 1, words: ['her own words'] }],
  facts: { age_band: 'under_15', country: 'kr', passport_taken: true },
  evidence: {
    instruments: [
      {
        instrument: 'who_vaw',
        version: 1,
        yes: ['forced_sex'],
        no: [],
        skipped: [],
        unasked: [],
        reasons: [],
      },
    ],
    lists: [],
  },
  child: true,
}

let all: SeenCase[]
let helpdesk: Helpdesk
let own: Browser
let colleague: Browser
beforeEach(async () => {
  all = []
  const cases: Cases = {
    list: async (list) => all.filter(({ state }) => state === (list === 'held' ? 'claimed' : 'offered')),
    ended: async () => {
      const cases = all.filter(({ state }) => state === 'closed')
      return { cases, read: cases.length }
    },
    sizes: async () => ({ waiting: 1, held: 1, ended: 1 }),
    read: async (_, id) => all.find((one) => one.id === id),
    lines: async () => [],
    sends: async () => ({}),
    act: async () => ({ result: 'pending' }),
    typing: async () => undefined,
    watch: async () => () => undefined,
  }
  const routes = casesPage({
    cases,
    here: { all: async () => new Set<string>(), start: () => undefined, stop: () => undefined } as never,
    media: async () => 'gone' as never,
    atHand: () => ({ words: createWords({}, ['mn']), directory: [], demo: true }),
    replies: () => ({ groups: [], replies: [] }) as never,
    most: () => 4000,
    actName: (_, person, id) => `${person}/${id}`,
  })
  helpdesk = await openHelpdesk({ more: routes })
  const [owner, other] = [await helpdesk.staff(['counsellor']), await helpdesk.staff(['counsellor'])]
  const made = (state: SeenCase['state']): SeenCase =>
    ({
      id: `${state.padEnd(22, 'x')}.1`,
      channel: 'web',
      revision: 1,
      alias: 'Уул 11',
      state,
      history: [{ state, at: 1 }],
      urgency: 'high',
      opened: 1,
      waitingSince: 1,
      agreed: 1,
      ...hers,
      ...(state === 'offered' ? {} : { owner: owner.id }),
      joined: [],
      paged: {},
      heardAt: 1,
      acts: [],
      ...(state === 'closed' && { ended: { by: owner.id, outcome: 'safe', referrals: ['police'] } }),
    }) as never
  all.push(made('offered'), made('claimed'), made('closed'))
  own = helpdesk.browser()
  await own.signIn(owner)
  colleague = helpdesk.browser()
  await colleague.signIn(other)
})
afterEach(() => helpdesk.close())

const held = async (browser: Browser) => (await browser.get('/desk/api/cases')).body.held[0]
const ended = async (browser: Browser) => (await browser.get('/desk/api/cases/ended')).body.cases[0]

describe('a case of a colleague', () => {
  test('shows an alias, urgency and times, and nothing she told or answered', async () => {
    for (const card of [await held(colleague), await ended(colleague)]) {
      expect(card).toMatchObject({ alias: 'Уул 11', urgency: 'high', facts: {}, why: [] })
      expect(JSON.stringify(card)).not.toMatch(
        /under_15|forced_sex|raped|sexual_violence|her own words|police/,
      )
      expect(card).not.toHaveProperty('evidence')
      expect(card).not.toHaveProperty('child')
    }
    expect((await ended(colleague)).ended).toMatchObject({ outcome: 'safe' })
  })
  test('shows all to the one who has it', async () => {
    expect(await held(own)).toMatchObject(hers)
    expect((await ended(own)).facts).toEqual(hers.facts)
  })
})
