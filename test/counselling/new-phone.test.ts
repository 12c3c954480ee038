/** She renews how she is called while she is being called at her old address. */
import { expect, test } from 'vitest'
import { createCaller } from '#src/counselling/call-people.ts'
import { withTelegram } from '#src/counselling/store-keeper.ts'
import type { SendOutcome } from '#src/message.ts'
import { rotaOf } from '../counselling/people.ts'
import { contactOf, shelvesOf, tellingPagers, words } from '../counselling/shelves.ts'

test('a counsellor links a new phone while the old one is called: that the old one is gone ends nothing of the new', async () => {
  const shelves = shelvesOf(rotaOf({}), { oyun: withTelegram(contactOf('oyun', ['email']), '5000') })
  const { open, sent, answers } = tellingPagers(['telegram', 'email'])
  let answer: (outcome: SendOutcome) => void = () => undefined
  answers.set(
    'telegram',
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  const call = createCaller({
    pagers: open,
    words,
    link: 'https://itgel.example/desk',
    keeper: shelves.keeper,
    now: Date.now,
    count: () => undefined,
  })
  const wanted = { kind: 'case', id: 'web/a.1', urgency: 'critical', acknowledge: true } as const
  const called = call(['oyun'], wanted)
  while (sent.length < 2) await new Promise((resolve) => setTimeout(resolve, 1))
  shelves.contacts.set('oyun', withTelegram(shelves.contacts.get('oyun')!, '7777'))
  answer({ kind: 'gone', reason: 'blocked' } as SendOutcome)
  await called
  expect(shelves.contacts.get('oyun')?.ways[0]).toEqual({
    id: 'telegram',
    pager: 'telegram',
    to: { chat: '7777' },
  })
})
