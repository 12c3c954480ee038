/** Where somebody may look at her screen nothing is loud: what is only pieced together does not change that. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })

test.each([
  'тэр хажууд байна',
  'тэр хажууд минь байна бичиж чадахгүй',
  'ter irlee daraa bichie',
  'жорлонд орж бичиж байна',
  'cant talk he is next to me',
  'he is next to me',
  'boss is next to me dont call',
  'тэр сэрвэл',
])('she is answered quietly: %s', (text) => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says(text)
  expect(she.conversation?.place).toMatchObject({ dialog: 'danger', step: 'quiet' })
})
