/** What is heard in her words is answered as heard: never by "I did not understand", never by a list, never by the same question again. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const listen = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const notUnderstood = /ойлгосонгүй|did not (quite )?understand/

function writes({ language = 'en', counsellors = true }: { language?: string; counsellors?: boolean } = {}) {
  const she = amina({ house: { listen, counsellors } })
  she.says('hello')
  she.presses(`language/${language}`)
  she.presses('safe/yes')
  return she
}

describe('however often she tells of danger, she is never told that it was not understood', () => {
  test.each([
    ['en', 'he is beating me now'],
    ['en', 'he is drunk'],
    ['mn', 'нөхөр намайг зодож байна'],
    ['mn', 'nuhur namaig zodood baina'],
    ['mn', 'цохисон'],
  ])('%s: %s', (language, text) => {
    const she = writes({ language })
    for (let times = 0; times < 6; times++) expect(she.says(text).join('\n')).not.toMatch(notUnderstood)
  })

  test('nor while she waits for the person she asked for, and the numbers come each time', () => {
    const she = writes()
    she.says('person')
    she.says('menu')
    for (let times = 0; times < 4; times++) {
      const said = she.says('he is beating me').join('\n')
      expect(said).not.toMatch(notUnderstood)
      expect(said).toMatch(/102/)
    }
  })

  test('nor when she takes it back again and again, and the offer stays open', () => {
    const she = writes({ language: 'mn' })
    she.says('нөхөр намайг зодож байна')
    for (const text of ['зүгээр ээ', 'бүх юм зүгээр', 'зүгээр ээ'])
      expect(she.says(text).join('\n')).not.toMatch(notUnderstood)
    she.says('тийм')
    expect(she.case()?.agreed).toBeDefined()
  })

  test('while what tells of nothing is still said not to have been understood', () => {
    const she = writes()
    she.says('the bus was late')
    expect(she.says('the bus was late').join('\n')).toMatch(notUnderstood)
  })
})

describe('a question that stands open is not put again in the same words', () => {
  test('the soft one, when she writes of something else that is doubtful', () => {
    const she = writes()
    const asked = she.says('he is drunk').join('\n')
    expect(she.conversation?.place?.step).toBe('soft')
    const said = she.says("i'm scared").join('\n')
    expect(said).not.toBe('')
    expect(said).not.toContain(asked)
    expect(she.conversation?.place?.step).toBe('soft')
  })

  test('the offer of a person, when she tells of one danger after the other: her answer to it still counts', () => {
    const she = writes()
    const asked = she.says('he is beating me')
    expect(she.says('he has a knife')).not.toEqual(asked)
    expect(she.says('he is choking me')).not.toEqual(asked)
    expect(she.case()?.why.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['domestic_violence', 'immediate_danger', 'strangulation']),
    )
    she.says('yes')
    expect(she.case()?.agreed).toBeDefined()
  })

  test('but half an hour later it is another danger, and all of it is said again, with numbers', () => {
    const she = writes()
    const asked = she.says('he is beating me')
    she.passes(31 * 60_000)
    expect(she.says('he has a knife')).toEqual(asked)
  })

  test('and one that she corrects is answered', () => {
    const she = writes()
    she.says('he is beating me')
    const said = she.happens({ type: 'event', name: 'edited', text: 'he is choking me' } as never)
    expect(said.join('\n')).toMatch(/102/)
    she.says('you misunderstood')
    expect(she.conversation?.place?.step).toBe('menu')
  })
})

describe('a wish to die is never answered by a bare list of topics', () => {
  test.each([
    ['en', 'i want to die', 'no', /I have read it/],
    ['mn', 'үхмээр байна', 'үгүй', /Уншлаа/],
  ])('%s: when she declined a person, and says it again', (language, text, no, read) => {
    const she = writes({ language })
    she.says(text)
    she.says(no)
    expect(she.says(text).join('\n')).toMatch(read)
  })

  test('when a person is already being called: numbers come with it', () => {
    const she = writes()
    she.says('person')
    she.says('menu')
    const said = she.says('i want to die').join('\n')
    expect(said).toMatch(/I have read it/)
    expect(said).toMatch(/108|102/)
    expect(she.case()).toMatchObject({
      urgency: 'high',
      why: expect.arrayContaining([expect.objectContaining({ label: 'suicide' })]),
    })
  })
})
