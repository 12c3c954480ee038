/**
 * Laws of the line, each broken on purpose: what a hurried hand might do. For each a promise is named that must notice. `find` stands in
 * the file exactly once; if it does not any more, the code has changed and the mutant with it.
 */
export type Mutant = {
  name: string
  /** The law that is broken, in words. */
  law: string
  file: string
  find: string
  put: string
  /** Number of the promise that must notice. */
  noticedBy: `P${number}`
  /** One of its suites, where that is what notices; else its measurement. */
  suite?: string
  /** Only the tests whose name has this. */
  named?: string
}

export const mutants: readonly Mutant[] = [
  {
    name: 'acknowledge-before-store',
    law: 'Nothing is acknowledged before it is safe in the inbox.',
    file: 'src/http/webhooks.ts',
    find: '  end(response, await store(parsed, door, parts))',
    put: '  end(response, 200)\n  await store(parsed, door, parts)',
    noticedBy: 'P1',
  },
  {
    name: 'no-dedupe',
    law: 'What a platform brings twice counts once.',
    file: 'src/store/redis/scripts/append-1.lua',
    find: "if not redis.call('SET', p .. 'd:' .. id, '1', 'NX', 'PX', ARGV[9]) then return { -1 } end",
    put: "redis.call('SET', p .. 'd:' .. id, '1', 'PX', ARGV[9])",
    noticedBy: 'P2',
  },
  {
    name: 'fence-not-checked',
    law: 'A turn is committed under a valid fence, or not at all.',
    file: 'src/store/redis/scripts/commit-1.lua',
    find: "if redis.call('HGET', c, 'fence') ~= ARGV[3] then return { -1 } end",
    put: '',
    noticedBy: 'P2',
    suite: 'test/store/conformance.test.ts',
  },
  {
    name: 'send-fence-not-checked',
    law: 'A send is recorded by who has it, or not at all.',
    file: 'src/store/redis/scripts/settle-1.lua',
    find: 'if held[1] ~= ARGV[3] then return { -1 } end',
    put: '',
    noticedBy: 'P2',
    suite: 'test/store/conformance.test.ts',
  },
  {
    name: 'turn-half-committed',
    law: 'State and words are written together, or nothing.',
    file: 'src/store/redis/scripts/commit-1.lua',
    find: "  redis.call('HSET', c, 'state', ARGV[5], 'fence', 0, 'lease', 0, 'tries', 0)",
    put: "  redis.call('HSET', c, 'fence', 0, 'lease', 0, 'tries', 0)",
    noticedBy: 'P2',
  },
  {
    name: 'given-up-after-one-try',
    law: 'What could not be sent is tried again.',
    file: 'src/outbox/retry.ts',
    find: "    case 'later': {",
    put: "    case 'later': {\n      if (chance >= 0) return { kind: 'dropped' }",
    noticedBy: 'P3',
  },
  {
    name: 'retry-after-not-obeyed',
    law: 'A platform that asks us to wait is obeyed.',
    file: 'src/outbox/retry.ts',
    find: '(outcome.afterMs ?? 0) + chance * 250',
    put: '0',
    noticedBy: 'P3',
  },
  {
    name: 'order-of-arrival',
    law: 'Within a conversation what waits stands in the platform’s order.',
    file: 'src/store/redis/scripts/append-1.lua',
    find: '  if later then',
    put: '  if false then',
    noticedBy: 'P4',
  },
  {
    name: 'no-hold-for-order',
    law: 'A turn waits until what was sent earlier can have passed.',
    file: 'src/inbox/receive.ts',
    find: 'holdMs: sequence === undefined ? holdFor(received, reorderMs, house.now()) : reorderMs,',
    put: 'holdMs: 0,',
    noticedBy: 'P4',
  },
  {
    name: 'page-not-repeated',
    law: 'Who is critical is called again until somebody has her.',
    file: 'src/counselling/ladder.ts',
    find: '    if (last !== undefined) return last + again\n    return opens[rung] > now ? opens[rung] : now + again',
    put: '    if (last !== undefined) return last + 86_400_000\n    return opens[rung] > now ? opens[rung] : now + again',
    noticedBy: 'P5',
    suite: 'test/counselling/ladder.test.ts',
  },
  {
    name: 'page-lost-when-a-worker-dies',
    law: 'A page that nobody confirmed is called again.',
    file: 'src/store/redis/scripts/claimPage-1.lua',
    find: "redis.call('ZADD', p .. 'pages', now + tonumber(ARGV[2]), id)",
    put: "redis.call('ZREM', p .. 'pages', id)",
    noticedBy: 'P7',
    suite: 'test/store/cases.test.ts',
  },
  {
    name: 'second-owner',
    law: 'Never two owners.',
    file: 'src/counselling/case.ts',
    find: "      if (state !== 'offered') return owner === act.by ? undefined : 'taken'",
    put: '',
    noticedBy: 'P6',
  },
  {
    name: 'no-timer-to-forget',
    law: 'What nobody comes back to is erased.',
    file: 'src/turn/hers.ts',
    find: "      { kind: 'timer', name: 'idle', inMs: stage.idleEraseMs },\n      ...silenceTimer",
    put: '      ...silenceTimer',
    noticedBy: 'P7',
  },
  {
    name: 'telegram-secret-not-compared',
    law: 'Only what a platform signed is read.',
    file: 'src/channels/telegram/verify.ts',
    find: "  sameBytes(request.headers['x-telegram-bot-api-secret-token'], settings.webhookSecret)",
    put: "  settings.webhookSecret !== '' && request.headers['x-telegram-bot-api-secret-token'] !== undefined",
    noticedBy: 'P20',
  },
  {
    name: 'signature-over-the-parsed-body',
    law: 'A signature holds for the bytes as they were sent.',
    file: 'src/channels/messenger/verify.ts',
    find: ".update(request.body).digest('hex')",
    put: ".update(JSON.stringify(JSON.parse(String(request.body)))).digest('hex')",
    noticedBy: 'P20',
  },
  {
    name: 'small-numbers-told',
    law: 'What leaves the house is told in full fives, and small numbers not at all.',
    file: 'src/reports/release.ts',
    find: '        const count = most - (most % step)',
    put: '        const count = most',
    noticedBy: 'P17',
  },
]
