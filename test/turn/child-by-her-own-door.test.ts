/** A girl who comes by "I am under 18", by the link of a school or from a topic is a child for the desk, as is one who was asked for her age. */
import { describe, expect, test } from 'vitest'
import { fitting } from '#src/desk/load.ts'
import type { Words } from '#src/message.ts'
import { type Amina, amina } from './desk.ts'

const trained = { id: 'nomin', languages: [], childSafeguarding: true }
const untrained = { id: 'saraa', languages: [], childSafeguarding: false }
const most = { critical: 1, other: 2 }
const none = { critical: 0, other: 0 }
const offered = (she: Amina, taker: typeof trained, others: (typeof trained)[]) =>
  fitting([she.card()!], { taker, others, load: none, most, now: she.now }).length

const doors: [string, (she: Amina) => void][] = [
  ['"I am under 18" in the menu', (she) => she.begins().presses('welcome/info/young')],
  ['"I am under 18" among the pictures', (she) => she.begins().presses('pictures/what_helps/young')],
  [
    'the link of a school',
    (she) => {
      she.happens({ type: 'event', name: 'start', origin: { campaign: 'c3' } })
      she.says('english' as Words)
      she.presses('safe/yes')
    },
  ],
  [
    'her age, asked before questions',
    (she) => {
      she.begins().presses('is_this_me/gently/yes')
      she.says('16')
    },
  ],
]

describe.each(doors)('by %s', (_, comes) => {
  test.each(['with her answers', 'without'])('her case waits for who is trained for children (%s)', (how) => {
    const she = amina()
    comes(she)
    expect(she.conversation?.place).toMatchObject({ dialog: 'young', step: 'secret' })
    she.presses('young/secret/on')
    if (how === 'with her answers') {
      she.presses('young/what_is/work')
      she.presses('young/few/yes')
      she.presses('young/kept/no')
      she.presses('young/taken/yes')
      she.presses('young/used/yes')
    } else {
      she.presses('young/what_is/house')
      she.presses('young/line/person')
    }
    expect(she.conversation?.place?.step).toBe('someone')
    she.presses('young/someone/yes')
    expect(she.card()?.child).toBe(true)
    expect(offered(she, untrained, [trained])).toBe(0)
    expect(offered(she, trained, [untrained])).toBe(1)
  })
})
