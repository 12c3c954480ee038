/** She corrects what she wrote: what the counsellor reads last is what stands on her own phone. */
import { describe, expect, test } from 'vitest'
import type { Words } from '#src/message.ts'
import { amina, bolor } from './desk.ts'

const words = (text: string): Words => text as Words
const corrects = (text: string) => ({ type: 'event', name: 'edited', text: words(text) }) as const

function withBolor() {
  const she = amina().begins()
  she.says('!critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  return she
}
/** What she reads last of hers. */
const read = (she: ReturnType<typeof withBolor>) =>
  she.lines.flatMap((line) => (line.by === 'she' && line.kind === 'text' ? [line.text] : [])).at(-1)

describe('the counsellor reads a correction', () => {
  test('that goes back to the first wording', () => {
    const she = withBolor()
    she.says('I am in room 12')
    she.happens(corrects('I am in room 21'))
    she.happens(corrects('I am in room 12'))
    expect(read(she)).toBe('I am in room 12')
  })
  test('to a word she had used just before', () => {
    const she = withBolor()
    she.staff(bolor, { do: 'say', text: words('Is the door open?') })
    she.says('no')
    she.staff(bolor, { do: 'say', text: words('Is he in the house?') })
    she.says('yes')
    she.happens(corrects('no'))
    expect(read(she)).toBe('no')
  })
  test('of the beginning of a long message', () => {
    const she = withBolor()
    const story = ' and then they took my passport'.repeat(30)
    she.says(`Room 12${story}`)
    she.happens(corrects(`Room 21${story}`))
    expect(read(she)).toMatch(/^Room 21/)
  })
  test('that puts danger before a long message', () => {
    const she = withBolor()
    const story = ' and then they took my passport'.repeat(30)
    she.says(`He${story}`)
    she.happens(corrects(`He !critical weapon${story}`))
    expect(she.case()?.why.map(({ label }) => label)).toContain('weapon')
  })
})

test('the corrected code word is no line of her case, and nothing of it is kept as her words', () => {
  const she = amina().begins()
  she.says('person')
  she.presses('phone/word_agree/agree')
  expect(she.conversation?.place?.step).toBe('word_set')
  she.says('purple elehpant')
  expect(she.conversation?.facts.code_word).toBe('purple elehpant')
  expect(JSON.stringify(she.lines)).not.toContain('purple')
  she.happens({ type: 'event', name: 'edited', text: words('purple elephant') })
  she.staff(bolor, { do: 'claim' })
  expect(JSON.stringify(she.lines)).not.toContain('purple')
  expect(JSON.stringify(she.conversation?.recent ?? [])).not.toContain('purple')
})
