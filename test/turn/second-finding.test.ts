/** Of several things heard at once, what staff is called for is answered first, and is not silenced by what was answered instead. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina, listen } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })

describe('a wish to die that is heard beside something else grave', () => {
  test('calls staff, as it does alone', () => {
    const alone = amina({ house: { listen } }).begins()
    alone.says('!high suicide')
    expect(alone.case()?.state).toBe('offered')
    const beside = amina({ house: { listen } }).begins()
    beside.says('!high domestic_violence !high suicide')
    expect(beside.case()?.state).toBe('offered')
    expect(beside.conversation?.place?.step).toBe(alone.conversation?.place?.step)
  })

  test('and is answered when she says it again, where it was not answered before', () => {
    const she = amina({ house: { listen } }).begins()
    she.says('!high domestic_violence !high suicide')
    she.says('!high suicide')
    expect(she.case()?.state).toBe('offered')
  })

  test.each([
    'Тэвчээр барагдлаа, энэ хорвоод үлдэх хүсэл алга',
    'уйлах ч хүч алга, дуусчихмаар',
    'Нөхөр намайг зоддог. Үхмээр байна',
    'my husband hits me, i want to die',
  ])('as women write it: %s', (text) => {
    const she = amina({ house: { listen: realEar } }).begins()
    she.says(text)
    expect(she.case()?.state).toBe('offered')
  })
})
