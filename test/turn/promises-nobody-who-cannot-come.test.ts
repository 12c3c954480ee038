/** Where no counsellor can be called from here, none is promised to her in the answers to danger. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const listen = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const promised = /I call a counsellor|зөвлөх дуудна/

test.each([
  ['en', 'he is drunk', 'I am safe'],
  ['en', 'he is beating me now', 'go on'],
  ['mn', 'цохисон', 'Аюулгүй байна'],
  ['mn', 'нөхөр намайг зодож байна', 'Үргэлжлүүлье'],
])('%s: "%s", "%s", and the same once more', (language, danger, answer) => {
  const she = amina({ house: { listen, counsellors: false } })
  she.says('hello')
  she.presses(`language/${language}`)
  she.presses('safe/yes')
  she.says(danger)
  for (const text of [answer, danger]) {
    const said = she.says(text).join('\n')
    expect(said).not.toMatch(promised)
    expect(said).toMatch(/“person”|«хүн»/)
  }
  expect(she.says(language === 'mn' ? 'хүн' : 'person').join('\n')).toMatch(/102/)
})
