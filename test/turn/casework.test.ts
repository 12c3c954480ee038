/** A person comes: from the words that call her to the hand-back, without a store. */
import { describe, expect, test } from 'vitest'
import type { Words } from '#src/message.ts'
import { countsIn, line, setting } from '../dialog/house.ts'
import { amina, bolor, tuya } from './desk.ts'

const minute = 60_000
const words = (text: string): Words => text as Words
const own = (key: string): string => line('en', key)

describe('when her words show danger', () => {
  test('Itgel breaks in with numbers and the offer of a person, and staff is called before she has answered', () => {
    const she = amina().begins()
    const said = she.says('please !critical immediate_danger')
    expect(said.join('\n')).toMatch(/102/)
    expect(said.join('\n')).toMatch(/Shall I call her\?/)
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
    expect(she.case()?.agreed).toBeUndefined()
    expect(she.pages).toEqual(['first'])
  })

  test('nothing she wrote is shown to anybody before she agrees; then her last words are', () => {
    const she = amina().begins()
    she.says('my name is Amina !critical immediate_danger')
    expect(JSON.stringify([...she.cards.values(), she.lines])).not.toMatch(/Amina/)
    she.presses('listening/urgent_offer/yes')
    expect(she.case()?.agreed).toBeDefined()
    expect(she.card()?.why[0]?.words).toEqual(['my name is Amina !critical immediate_danger'])
    expect(
      she.lines.filter(({ kind }) => kind === 'text').map((each) => 'text' in each && each.text),
    ).toContain('my name is Amina !critical immediate_danger')
  })

  test('a word that was understood as an answer is not broken into, but staff is called all the same', () => {
    const she = amina({
      house: {
        listen: () => ({
          urgency: 'critical',
          signals: [{ id: 'x', label: 'confinement', urgency: 'critical', evidence: [] }],
        }),
      },
    }).begins()
    const said = she.says('menu')
    expect(said.join('\n')).not.toMatch(/Shall I call/)
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
  })

  test('what is doubtful is asked softly, and nobody is called', () => {
    const she = amina().begins()
    expect(she.says('!critical immediate_danger?').join('\n')).toMatch(/Are you safe/)
    expect(she.case()).toBeUndefined()
    expect(she.presses('listening/soft/safe').join('\n')).toMatch(/write “person”/)
    expect(she.conversation?.place?.step).toBe('menu')
  })

  test('the same is not asked twice, unless it becomes more urgent', () => {
    const she = amina().begins()
    she.says('!high domestic_violence')
    expect(she.conversation?.place?.step).toBe('serious_offer')
    she.presses('listening/serious_offer/no')
    expect(she.conversation?.place?.step).toBe('menu')
    she.says('!high domestic_violence again')
    expect(she.conversation?.place?.step).toBe('menu')
    she.says('!critical domestic_violence')
    expect(she.conversation?.place?.step).toBe('urgent_offer')
  })

  test('what was asked softly is answered in full once she says it clearly', () => {
    const she = amina().begins()
    she.says('!critical domestic_violence?')
    expect(she.case()).toBeUndefined()
    she.says('!high domestic_violence')
    expect(she.conversation?.place?.step).toBe('serious_offer')
    const other = amina().begins()
    other.says('!critical domestic_violence?')
    other.says('!critical domestic_violence')
    expect(other.conversation?.place?.step).toBe('urgent_offer')
    expect(other.pages).toEqual(['first'])
  })

  test('a soft question is put once: what stays doubtful is not asked about again', () => {
    const she = amina().begins()
    she.says('!critical domestic_violence?')
    she.presses('listening/soft/safe')
    she.says('!critical domestic_violence?')
    expect(she.conversation?.place?.step).toBe('menu')
    she.passes(20 * minute)
    she.says('!critical domestic_violence?')
    expect(she.conversation?.place?.step).not.toBe('soft')
    // Half an hour after it was put, it is another danger.
    she.passes(20 * minute)
    she.says('!critical domestic_violence?')
    expect(she.conversation?.place?.step).toBe('soft')
  })

  test('what she says clearly takes the place of the soft question: that one is not put again', () => {
    const she = amina().begins()
    she.says('!critical domestic_violence?')
    she.says('!critical domestic_violence')
    expect(she.conversation?.place?.step).toBe('urgent_offer')
    she.presses('listening/urgent_offer/no')
    expect(she.conversation?.place?.step).toBe('menu')
  })

  test('what is doubtful comes first where it is grave: a certain trifle beside it is no answer', () => {
    const she = amina().begins()
    expect(she.says('!medium job_offer_risk !critical trafficking?').join('\n')).toMatch(/Are you safe/)
  })

  test('she said that we misheard, perhaps with somebody looking: the next clear word calls a person all the same', () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/misheard')
    expect(she.case()).toBeUndefined()
    she.says('!critical immediate_danger')
    expect(she.conversation?.place?.step).toBe('urgent_offer')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
  })

  test('half an hour after she declined, the same danger is another danger: a person is offered again', () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/no')
    she.passes(14 * minute)
    she.says('!critical immediate_danger')
    expect(she.conversation?.place?.step).toBe('menu')
    she.passes(14 * minute)
    she.says('!critical immediate_danger')
    expect(she.conversation?.place?.step).not.toBe('urgent_offer')
    // However often she said it in between.
    she.passes(5 * minute)
    she.says('!critical immediate_danger')
    expect(she.conversation?.place?.step).toBe('urgent_offer')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
  })

  test('days after she declined, a lesser word does not keep the worst one after it unanswered', () => {
    const she = amina().begins()
    she.says('!critical domestic_violence')
    she.presses('listening/urgent_offer/no')
    she.passes(10 * 60 * minute)
    she.says('!high domestic_violence')
    expect(she.conversation?.place?.step).toBe('serious_offer')
    she.passes(5 * minute)
    she.says('!critical domestic_violence')
    expect(she.conversation?.place?.step).toBe('urgent_offer')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
  })

  test('she declines, and asks for a person a minute later: whoever comes sees at once how urgent it is, and why', () => {
    const she = amina().begins()
    she.says('my name is Amina !critical immediate_danger')
    she.presses('listening/urgent_offer/no')
    expect(she.case()).toBeUndefined()
    const before = she.pages.length
    she.passes(minute)
    she.says('person')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
    expect(she.case()?.why.map(({ label }) => label)).toEqual(['immediate_danger'])
    expect(she.pages.length).toBeGreaterThan(before)
    // She did not agree to show these words.
    expect(JSON.stringify(she.case()?.why)).not.toMatch(/Amina/)
  })

  test('what she declined a day ago, or what we misheard, makes no later wish for a person urgent', () => {
    const later = amina().begins()
    later.says('!critical immediate_danger')
    later.presses('listening/urgent_offer/no')
    later.passes(10 * 60 * minute)
    later.says('person')
    expect(later.case()).toMatchObject({ urgency: 'normal' })
    const misheard = amina().begins()
    misheard.says('!critical immediate_danger')
    misheard.presses('listening/urgent_offer/misheard')
    misheard.says('person')
    expect(misheard.case()).toMatchObject({ urgency: 'normal', why: [] })
  })

  test('"you misunderstood me" calls off the person, brings her back to where she was, and is counted', () => {
    const she = amina().begins()
    she.says('!critical suicide')
    she.presses('listening/heavy_offer/misheard')
    expect(countsIn(she.effects)).toContain('misheard')
    expect(she.case()).toBeUndefined()
    expect(she.card()).toMatchObject({ state: 'closed', ended: { outcome: 'misheard' } })
    expect(she.conversation?.place?.step).toBe('menu')
    expect(she.timers.has('page')).toBe(false)
  })

  test('when listening fails, people must look, and she is answered as always', () => {
    const she = amina().begins()
    expect(she.says('!broken')).not.toEqual([])
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'high', why: [{ id: 'not_screened' }] })
  })

  test('where no counsellor can be asked from here, she gets numbers and nobody waits in vain', () => {
    const she = amina({ house: { counsellors: false } }).begins()
    expect(she.says('!critical immediate_danger').join('\n')).toMatch(/102/)
    expect(she.case()).toBeUndefined()
  })
})

describe('while she waits', () => {
  const waiting = () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/yes')
    return she
  }

  test('staff is called again each minute, the backup after two, the supervisor after four', () => {
    const she = waiting()
    she.passes(4 * minute)
    expect(she.pages).toEqual([
      'first',
      'first',
      'first',
      'backup',
      'first',
      'backup',
      'first',
      'backup',
      'supervisor',
    ])
  })

  test('what is doubtful, and would be critical, brings her who asked for a person forward', () => {
    const she = amina().begins()
    she.says('person')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'normal' })
    she.says('!critical domestic_violence?')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'high' })
    she.passes(10 * minute)
    expect(she.pages.length).toBeGreaterThan(0)
  })

  test('whoever has seen it stops the calls for a while; only taking the case ends them', () => {
    const she = waiting()
    she.staff(bolor, { do: 'acknowledge' })
    const before = she.pages.length
    she.passes(3 * minute - 1)
    expect(she.pages).toHaveLength(before)
    she.passes(1)
    expect(she.pages.length).toBeGreaterThan(before)
    she.staff(bolor, { do: 'claim' })
    she.staff(bolor, { do: 'say', text: words('I am here') })
    const taken = she.pages.length
    she.passes(60 * minute)
    expect(she.pages).toHaveLength(taken)
  })

  test('a timer that comes a day late says nothing: nobody knows who holds the phone now', () => {
    const she = waiting()
    she.now += 25 * 60 * minute
    expect(she.happens({ type: 'event', name: 'timer', value: 'nobody' })).toEqual([])
    expect(she.events()).toContain('nobody came')
    expect(she.case()?.state).toBe('offered')
  })

  test('when nobody comes she is told once, with numbers, and keeps her place', () => {
    const she = waiting()
    const said = she.passes(6 * minute)
    expect(said[0]).toBe(own('nobody_yet'))
    expect(said.join('\n')).toMatch(/102/)
    expect(she.case()).toMatchObject({ state: 'offered' })
    expect(she.passes(120 * minute)).toEqual([])
    expect(she.events()).toContain('nobody came')
  })

  test('a day of silence does not erase her while she waits', () => {
    const she = waiting()
    she.passes(30 * 60 * minute)
    expect(she.conversation?.case?.state).toBe('offered')
  })

  test('asking for a person in one word is enough, and shares nothing she told before', () => {
    const she = amina().begins()
    she.says('person')
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'normal' })
    expect(she.card()?.facts).toEqual({})
    expect(she.pages).toEqual([])
  })
})

describe('a person has the conversation', () => {
  const talking = () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/yes')
    she.staff(bolor, { do: 'claim' })
    return she
  }

  test('she is told that a person is there, and from then on the bot is silent', () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/yes')
    expect(she.staff(bolor, { do: 'claim' })).toEqual([own('person_came')])
    expect(she.says('are you there')).toEqual([])
    expect(she.presses('welcome/menu/danger')).toEqual([])
    expect(she.says('menu')).toEqual([])
    expect(she.lines.at(-1)).toMatchObject({ by: 'she', kind: 'text', text: 'menu' })
  })

  test('her own commands are carried out all the same: help, language, leave, erase', () => {
    const she = talking()
    expect(she.says('help').join('\n')).toMatch(/102/)
    she.says('erase')
    expect(she.conversation).toBeUndefined()
    expect(she.cards.size).toBe(0)
    expect(she.lines).toEqual([])
  })

  test('never two owners: the second is told that it is taken', () => {
    const she = talking()
    expect(she.staff(tuya, { do: 'claim' })).toEqual([])
    expect(she.case()).toMatchObject({ owner: bolor })
    expect(she.card()?.acts.at(-1)?.refused).toBe('taken')
    she.staff(bolor, { do: 'claim' })
    expect(she.card()?.acts.at(-1)?.refused).toBeUndefined()
  })

  test('a person’s words go out as a person’s, in the urgent lane, and by the owner alone: one voice', () => {
    const she = talking()
    she.staff(bolor, { do: 'say', text: words('I am with you') })
    expect(she.effects).toContainEqual(
      expect.objectContaining({
        kind: 'say',
        lane: 'urgent',
        outbound: expect.objectContaining({ author: 'person' }),
      }),
    )
    expect(she.staff(tuya, { do: 'say', text: words('hello') })).toEqual([])
    expect(she.card()?.acts.at(-1)?.refused).toBe('not yours')
    she.staff(tuya, { do: 'join' })
    expect(she.staff(tuya, { do: 'say', text: words('hello') })).toEqual([])
    expect(she.card()?.acts.at(-1)?.refused).toBe('not yours')
    she.staff(tuya, { do: 'note', text: words('her sister lives in Darkhan') })
    expect(she.card()?.acts.at(-1)?.refused).toBeUndefined()
  })

  test('before she agreed a person may make ready, but not write', () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    expect(she.staff(bolor, { do: 'claim' })).toEqual([])
    expect(she.staff(bolor, { do: 'say', text: words('hello') })).toEqual([])
    expect(she.card()?.acts.at(-1)?.refused).toBe('not agreed')
    expect(she.presses('listening/urgent_offer/yes').at(-1)).toBe(own('person_came'))
  })

  test('danger in her words lights up the case, and breaks in on nobody', () => {
    const she = amina().begins()
    she.says('person')
    she.staff(bolor, { do: 'claim' })
    expect(she.says('!critical suicide')).toEqual([])
    expect(she.card()).toMatchObject({ urgency: 'critical' })
    expect(she.lines.at(-1)).toMatchObject({ marked: [{ label: 'suicide' }] })
  })

  test('keeps her place when a counsellor’s connection drops, and tells her honestly', () => {
    const she = talking()
    expect(she.staff(bolor, { do: 'lost' })).toEqual([own('person_lost')])
    expect(she.case()).toMatchObject({ state: 'offered', fellSilent: { by: bolor } })
    expect(she.case()?.waitingSince).toBe(she.case()?.opened)
    expect(she.pages.at(-1)).toBe('first')
  })

  test('her words do not wait for a silent owner longer than five minutes', () => {
    const she = talking()
    she.says('hello?')
    she.passes(4 * minute)
    she.says('hello??')
    expect(she.passes(minute)).toEqual([own('person_lost')])
    expect(she.case()?.state).toBe('offered')
    expect(she.events()).toContain('owner silent')
  })

  test('nor longer when the clock is put back meanwhile', () => {
    const she = talking()
    she.says('hello?')
    // The store's own time goes on: its timers are due as before.
    const back = 60 * minute
    she.now -= back
    for (const [name, due] of she.timers) she.timers.set(name, due - back)
    expect(she.passes(5 * minute)).toEqual([own('person_lost')])
    expect(she.case()?.state).toBe('offered')
  })

  test('an owner who took her and says nothing does not keep her from others', () => {
    const she = talking()
    expect(she.passes(5 * minute)).toEqual([own('person_lost')])
    expect(she.case()?.state).toBe('offered')
  })

  test('an owner who has answered may be silent as long as she is', () => {
    const she = talking()
    she.says('hello?')
    she.passes(minute)
    she.staff(bolor, { do: 'say', text: words('yes') })
    expect(she.passes(60 * minute)).toEqual([])
    expect(she.case()?.state).toBe('claimed')
  })

  test('a case handed to a colleague waits for her alone, unless a supervisor takes it', () => {
    const she = talking()
    expect(she.staff(bolor, { do: 'transfer', to: tuya, text: words('she speaks Kazakh') })).toEqual([
      own('person_changes'),
    ])
    she.staff('nara' as typeof tuya, { do: 'claim' })
    expect(she.card()?.acts.at(-1)?.refused).toBe('meant for another')
    she.staff(tuya, { do: 'claim' })
    expect(she.case()).toMatchObject({ owner: tuya })
    expect(she.lines).toContainEqual(expect.objectContaining({ kind: 'note', text: 'she speaks Kazakh' }))
  })

  test('closing says that Itgel is a program again, and goes on where the script named', () => {
    const she = talking()
    const said = she.staff(bolor, { do: 'close', outcome: 'safe', referrals: ['shelter'] })
    expect(said[0]).toBe(own('person_ended'))
    expect(she.conversation?.place).toMatchObject({ dialog: 'listening', step: 'after_person' })
    expect(she.case()).toBeUndefined()
    expect(she.card()).toMatchObject({ state: 'closed', ended: { by: bolor, outcome: 'safe' } })
    expect(she.says('menu')).not.toEqual([])
  })

  test('she is written to later only at the hour and in the words she agreed to, also after the case is closed', () => {
    const she = talking()
    she.staff(bolor, { do: 'follow up', at: she.now + 60 * minute, text: words('How was the tea?') })
    she.staff(bolor, { do: 'close', outcome: 'safe', referrals: [] })
    expect(she.passes(59 * minute)).toEqual([])
    expect(she.passes(minute)).toEqual(['How was the tea?'])
    expect(she.passes(20 * 60 * minute)).toEqual([])
  })

  test('when she leaves, her words are gone and the desk sees that she left', () => {
    const she = talking()
    she.says('my secret')
    she.says('leave')
    expect(she.conversation).toBeUndefined()
    expect(she.card()).toMatchObject({ state: 'left' })
    expect(JSON.stringify([she.card(), she.lines])).not.toMatch(/secret/)
  })

  test('when she blocks us the desk sees it; when she comes back somebody is called again', () => {
    const she = talking()
    she.happens({ type: 'event', name: 'blocked' })
    expect(she.card()).toMatchObject({ state: 'left', blocked: true })
    she.says('hello')
    expect(she.case()).toMatchObject({ state: 'offered' })
  })

  test('after a time away only her code word tells that it is her, and the phone cannot tell right from wrong', () => {
    const away = (word: string) => {
      const she = talking()
      if (she.conversation) she.conversation.facts.code_word = 'хөх шувуу'
      she.staff(bolor, { do: 'say', text: words('until later') })
      she.passes(31 * minute)
      const first = she.says('hello')
      return { she, said: [...first, ...she.says(word)] }
    }
    const wrong = away('shar nohoi')
    const right = away('huh shuvuu')
    expect(wrong.said).toEqual(right.said)
    expect(wrong.she.card()).toMatchObject({ identity: 'unconfirmed' })
    expect(right.she.card()).toMatchObject({ identity: 'confirmed' })
    expect(JSON.stringify([...right.she.cards.values(), right.she.lines])).not.toMatch(/huh shuvuu|шувуу/)
  })
})

test('the setting of the tests has a house without counsellors, so that nothing here depends on chance', () => {
  expect(setting().counsellors).toBeUndefined()
})
