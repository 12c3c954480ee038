/** What she told while somebody answered her on the platform itself is not lost by what she says after it. */
import { expect, test } from 'vitest'
import { type Amina, amina, bolor } from './desk.ts'

const minute = 60_000
const stands = ({ conversation }: Amina): string =>
  `${conversation?.place?.dialog}/${conversation?.place?.step}`

test('danger told in a silence of ours is answered when she tells it again, also after something softer of its kind', () => {
  const she = amina({ channel: 'messenger' }).begins()
  she.happens({ type: 'event', name: 'answeredElsewhere' })
  she.now += 20 * minute
  expect(she.says('!critical domestic_violence')).toEqual([])
  she.now += 11 * minute
  she.says('!medium domestic_violence?')
  expect(stands(she)).toBe('listening/soft')
  she.presses('listening/soft/safe')
  she.says('!critical domestic_violence')
  expect(stands(she)).toBe('listening/urgent_offer')
})

test('who declines a person after a long talk and asks for one again is as urgent as the gravest that she told', () => {
  const she = amina().begins()
  she.says('!critical strangulation')
  for (let n = 0; n < 30; n++) she.says(`money ${n} !medium debt`)
  expect(she.card()?.why.map(({ label }) => label)).toContain('strangulation')
  she.presses('listening/urgent_offer/no')
  expect(she.card()?.state).toBe('closed')
  she.says('person')
  expect(she.case()?.state).toBe('offered')
  expect(she.case()?.why.map(({ label }) => label)).toContain('strangulation')
  expect(she.card()?.urgency).toBe('critical')
})

test('where nobody can be called, the gravest she told is still told to the one she asks for later', () => {
  const she = amina().begins()
  she.says('!high violence')
  for (let n = 0; n < 30; n++) she.says(`money ${n} !medium debt`)
  she.says('person')
  expect(she.case()?.why.map(({ label }) => label)).toContain('violence')
  expect(she.card()?.urgency).toBe('high')
})

const numbers = /\b(102|107|108)\b/
test('who told her counsellor that he is beside her sees no number when the connection is lost and nobody comes', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('he sits beside me !high someone_near')
  she.staff(bolor, { do: 'lost' })
  expect(she.passes(15 * minute).join('\n')).not.toMatch(numbers)
})
test('who told in a silence of ours that he is beside her sees no number when nobody comes', () => {
  const she = amina({ channel: 'messenger' }).begins()
  she.says('person')
  she.conversation!.quietUntil = she.now + minute
  she.says('he sits beside me !high someone_near')
  const said = she.passes(15 * minute).join('\n')
  expect(said).not.toBe('')
  expect(said).not.toMatch(numbers)
})
test('who told her counsellor that he is beside her sees no number when what she told next is kept for another', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('he sits beside me !high someone_near')
  she.staff(bolor, { do: 'release' })
  expect(she.says('he has a knife !critical weapon').join('\n')).not.toMatch(numbers)
  expect(she.says('xyzzy plugh').join('\n')).not.toMatch(numbers)
  expect(she.says('xyzzy plugh').join('\n')).not.toMatch(numbers)
})
test('who told in a silence of ours that he is beside her sees no number when she is not understood', () => {
  const she = amina({ channel: 'messenger' }).begins()
  she.conversation!.quietUntil = she.now + minute
  she.says('he sits beside me !high someone_near')
  she.now += 2 * minute
  she.says('xyzzy plugh')
  expect(she.says('xyzzy plugh').join('\n')).not.toMatch(numbers)
})
test('who is beside her is waited with: a case closed before anybody took it shows no number', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('he sits beside me !high someone_near')
  she.staff(bolor, { do: 'release' })
  const said = she.staff(bolor, {
    do: 'close',
    outcome: 'ended',
    referrals: [],
    waiting: true,
    over: true,
  } as never)
  expect(said.join('\n')).not.toBe('')
  expect(said.join('\n')).not.toMatch(numbers)
})

test('who says once more that he is still beside her sees no number six minutes later', () => {
  const she = amina().begins()
  she.says('he sits beside me !high someone_near')
  she.passes(28 * minute)
  she.says('he is still here !high someone_near')
  she.says('!critical weapon')
  she.presses('listening/urgent_offer/yes')
  const said = she.passes(8 * minute).join('\n')
  expect(said).not.toBe('')
  expect(said).not.toMatch(numbers)
})
