/** Whoever has left the centre is called for nothing, also where the settings still name her. */
import { expect, test } from 'vitest'
import { contactShelf, freshContact } from '#src/counselling/store-keeper.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { openHelpdesk, testSealer } from '../desk/helpdesk.ts'
import { startFakeTelegram } from '../fakes/fake-telegram.ts'
import { housePaging, staffBotToken } from './house-paging.ts'

test('no page of any kind rings at whoever was disabled, not the one of the daily test either', async () => {
  const telegram = await startFakeTelegram({ token: staffBotToken })
  const helpdesk = await openHelpdesk()
  const { desk } = helpdesk
  const store = memoryStore({ channels: ['web'] })
  const people = await Promise.all([helpdesk.staff(['supervisor']), helpdesk.staff(['supervisor'])])
  const phones = people.map(() => telegram.user())
  for (const phone of phones) phone.start('x')
  await store.records.write(
    people.map(({ id }, n) =>
      contactShelf(store, testSealer).put(id, 0, {
        ...freshContact(),
        ways: [{ id: 't', pager: 'telegram', to: { chat: String(phones[n]!.id) } }],
      }),
    ),
  )
  const paging = housePaging(store, { telegram, helpdesk, daily: { person: people[0]!.id } })
  await desk.people.disable((await desk.people.get(people[0]!.id))!, 'operator')
  const wanted = { kind: 'test', id: 'test-1', urgency: 'critical', acknowledge: true } as const
  const { reached } = await paging.call(
    people.map(({ id }) => id),
    wanted,
  )
  expect(reached).toEqual([people[1]!.id])
  expect(phones.map(({ heard }) => heard.length)).toEqual([0, 1])
  await paging.stop()
  await store.close()
  await helpdesk.close()
  await telegram.close()
}, 30_000)
