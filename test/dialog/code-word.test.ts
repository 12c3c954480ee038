/** The word she agrees on: it is kept to be compared, and never said to whoever holds her phone. */
import { describe, expect, test } from 'vitest'
import { setting, shipped, talk } from './house.ts'

const withCounsellors = () => {
  const she = talk({ house: setting({ counsellors: true }) })
  she.presses('welcome/language/mn')
  she.presses('phone/what_to_know/word')
  return she
}

describe('where a counsellor can be asked', () => {
  test('she is told what it is for, writes it, and hears only that it was noted', () => {
    const she = withCounsellors()
    expect(she.step()).toBe('word_agree')
    expect(she.says('яаж').said.join()).toContain('ижилхэн')
    she.presses('phone/word_how/agree')
    const noted = she.says('улаан хилэн')
    expect(noted.said[0]).toMatch(/^Тэмдэглэлээ\./)
    expect(she.conversation?.facts.code_word).toBe('улаан хилэн')
    expect(she.step()).toBe('word_kept')
  })

  test('nothing that is ever said afterwards has it', () => {
    const she = withCounsellors()
    she.presses('phone/word_agree/agree')
    she.says('хилэнцэтхорхой')
    for (const { id, steps } of shipped.script.dialogs.values())
      for (const [step, { options }] of steps)
        for (const option of options) {
          if (option.command === 'leave' || option.command === 'erase') continue
          expect(she.presses(`${id}/${step}/${option.id}`).said.join('\n')).not.toContain('хилэнцэтхорхой')
        }
    expect(she.says('нууц үг').said.join('\n')).not.toContain('хилэнцэтхорхой')
    expect(she.conversation?.facts.code_word).toBe('хилэнцэтхорхой')
  })

  test('a right and a wrong word look the same to the phone', () => {
    const heard = (word: string): string[] => {
      const she = withCounsellors()
      she.presses('phone/word_agree/agree')
      she.says('улаан хилэн')
      return [...she.says(word).said, ...she.says('цэс').said]
    }
    expect(heard('улаан хилэн')).toEqual(heard('цэнхэр хилэн'))
  })

  test('nobody who takes her phone can put another in its place, and it goes with everything else', () => {
    const she = withCounsellors()
    she.presses('phone/word_agree/agree')
    she.says('улаан хилэн')
    for (const old of ['phone/word_agree/agree', 'phone/word_how/agree']) {
      she.presses(old)
      expect(she.step()).toBe('word_stays')
      she.says('цагаан сар')
      expect(she.conversation?.facts.code_word).toBe('улаан хилэн')
    }
    expect(she.says('гарах').conversation).toBeUndefined()
  })

  test('a command is a command and a long story is no word: she is asked again, then helped', () => {
    const she = withCounsellors()
    she.presses('phone/word_agree/agree')
    const asked = she.says('нөхөр минь одоо хаалга балбаад байна, би юу хийхээ мэдэхгүй байна')
    expect(asked.said).toEqual([shipped.words.text('mn', 'phone', 'word_set.text')])
    expect(she.says('хүүхдүүд унтаж байгаа, би угаалгын өрөөнд түгжээтэй байна').said.join()).toContain('107')
    expect(she.conversation?.facts.code_word).toBeUndefined()
    she.presses('phone/word_agree/agree')
    she.says('цэс')
    expect(she.step()).toBe('menu')
    expect(she.conversation?.facts.code_word).toBeUndefined()
  })
})

test('where nobody could compare it, it is not asked for', () => {
  const she = talk()
  she.presses('welcome/language/en')
  expect(she.presses('phone/what_to_know/word').said[0]).toMatch(/^Someone else might take your phone/)
  expect(she.step()).toBe('next')
})
