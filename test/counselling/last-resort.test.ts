/** Above the top of the ladder there is the last resort: also where the supervisor is on the rota and cannot be reached. */
import { afterEach, expect, test } from 'vitest'
import { createCaller } from '#src/counselling/call-people.ts'
import { createPaging, type PageClaim, type Paging } from '#src/counselling/paging.ts'
import type { CaseId } from '#src/message.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, listeningLog, shelvesOf, tellingPagers, words } from './shelves.ts'

let paging: Paging
afterEach(() => paging.stop())

test('a page of the top rung that reaches no supervisor calls the last resort', async () => {
  const now = () => at('2026-11-23T12:00')
  const supervisor = {
    id: 's',
    person: 'boss',
    role: 'supervisor',
    day: 'mon',
    from: '00:00',
    until: '24:00',
  }
  const shelves = shelvesOf(rotaOf({ week: [supervisor], lastResort: ['chief'] }), {
    // Her chat and her address are known to be gone.
    boss: {
      ...contactOf('boss', []),
      ways: contactOf('boss', ['telegram', 'email']).ways.map((way) => ({ ...way, gone: true as const })),
    },
    chief: contactOf('chief', ['webhook', 'email']),
  })
  const pagers = tellingPagers(['telegram', 'email', 'webhook'])
  const entry = { id: 'p1', case: 'case-1' as CaseId, rung: 'supervisor', urgency: 'critical' }
  let attempts = 0
  let settled = 0
  paging = createPaging<PageClaim>({
    pages: {
      // It is due again each time it was not over.
      claim: async () =>
        settled === attempts && attempts < 9
          ? { channel: 'web', entry, fence: 1, attempts: attempts++ }
          : { waitMs: -1 },
      async settle(_, inMs) {
        if (inMs === undefined) attempts = 9
        settled = inMs === undefined ? 9 : settled + 1
        return { result: 'settled' }
      },
    },
    channels: ['web'],
    call: createCaller({
      pagers: pagers.open,
      words,
      link: 'https://itgel.example/desk',
      keeper: shelves.keeper,
      now,
      count: () => undefined,
    }),
    keeper: shelves.keeper,
    onUnreached: async () => undefined,
    beat: () => undefined,
    onPaged: () => undefined,
    log: listeningLog().log,
    now,
  })
  paging.start()
  for (let n = 0; n < 400 && settled < 9; n++) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(settled).toBe(9)
  expect(pagers.sent.map(({ pager }) => pager)).toEqual(['webhook', 'email'])
})
