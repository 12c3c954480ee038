/**
 * The Redis store does what the embedded one does, whatever happens in whatever order: random appends, claims, commits,
 * settles, erasures, dead workers and passing time, run on both. One channel holds one conversation here, so that
 * both stores have the same one to choose.
 */

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId, EntryId, Sealed } from '#src/message.ts'
import type { Claim, OutboxClaim, Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let connection: Connection
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no'])
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await redis.stop()
})

const channels = ['telegram'] as const
const conversation = 'amina' as ConversationId
const leaseMs = 1000
let houses = 0

/** A store and the claims its workers hold, newest last; fences differ between stores, so claims are known by place. */
type Side = { store: Store; claims: Claim[]; sends: OutboxClaim[] }

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('append' as const),
      id: fc.integer({ min: 0, max: 30 }),
      sequenced: fc.boolean(),
      claim: fc.boolean(),
      hold: fc.constantFrom(0, 300),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('claim' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('commit' as const),
      which: fc.constantFrom(0, 0, 0, 0, 1, 2),
      says: fc.nat(2),
      urgent: fc.boolean(),
      timer: fc.constantFrom(undefined, null, 200),
      next: fc.boolean(),
      send: fc.boolean(),
      erase: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        'all' as const,
        'nothing known' as const,
        'some' as const,
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('claimOutbox' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      which: fc.constantFrom(0, 0, 0, 0, 1),
      outcome: fc.constantFrom('sent', 'later', 'throttled', 'gone', 'dropped'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 99, 250, 1000) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Fences and times of both stores are their own; everything else must be the same. */
function comparable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, each: unknown) => (key === 'fence' ? 'fence' : each)))
}

async function perform(side: Side, action: Step, number: number): Promise<unknown> {
  const { store, claims, sends } = side
  switch (action.do) {
    case 'append': {
      const appended = await store.inbox.append({
        channel: 'telegram',
        conversation,
        id: `e${action.id}` as EntryId,
        sealed: `s${action.id}` as Sealed,
        order: action.id,
        holdMs: action.hold,
        ...(action.sequenced ? { sequence: action.id } : {}),
        ...(action.claim ? { claimMs: leaseMs } : {}),
      })
      if (appended.claim) claims.push(appended.claim)
      return { ...appended, woke: undefined }
    }
    case 'claim': {
      const claim = await store.inbox.claim('telegram', leaseMs)
      if (!('waitMs' in claim)) claims.push(claim)
      return claim
    }
    case 'commit': {
      const claim = claims.at(-1 - action.which)
      if (!claim) return 'nothing to commit'
      const erase = action.erase === 'nothing known' ? undefined : action.erase
      const unknown = action.erase === 'nothing known' && claim.state === undefined
      const committed = await store.turn.commit({
        claim,
        state: erase || unknown ? null : (`state${number}` as Sealed),
        day: '2026-11-22',
        counts: ['message'],
        say: Array.from({ length: action.says }, (_, i) => ({
          id: `${number}.${i}`,
          lane: action.urgent ? ('urgent' as const) : ('normal' as const),
          sealed: `w${number}.${i}` as Sealed,
        })),
        timers: action.timer === undefined ? [] : [{ name: 'idle', inMs: action.timer }],
        ...(erase
          ? { erase: { all: erase === 'all', order: claim.entry.order, cases: erase === 'all' } }
          : unknown
            ? {}
            : { trace: `t${number}` as Sealed }),
        ...(action.next ? { claimMs: leaseMs } : {}),
        ...(action.send ? { sendMs: leaseMs } : {}),
      })
      if (committed.result === 'committed' && committed.next) claims.push(committed.next)
      if (committed.result === 'committed' && committed.send) sends.push(committed.send)
      return committed
    }
    case 'claimOutbox': {
      const claim = await store.outbox.claim('telegram', leaseMs)
      if (!('waitMs' in claim)) sends.push(claim)
      return claim
    }
    case 'settle': {
      const claim = sends.at(-1 - action.which)
      if (!claim) return 'nothing to settle'
      const outcome = {
        sent: { kind: 'sent' as const, trace: `o${number}` as Sealed },
        gone: { kind: 'gone' as const },
        dropped: { kind: 'dropped' as const },
        later: { kind: 'later' as const, inMs: 150, throttled: false },
        throttled: { kind: 'later' as const, inMs: 400, throttled: true },
      }[action.outcome as 'sent']
      const settled = await store.outbox.settle({ claim, outcome, sendMs: leaseMs })
      if (settled.result === 'settled' && settled.next) sends.push(settled.next)
      return settled
    }
    case 'wait':
      return undefined
  }
}

test('Redis and the embedded store answer alike to any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 80, size: 'max' }), async (steps) => {
      let clock = 1_800_000_000_000
      const now = (): number => clock
      const model: Side = { store: memoryStore({ channels, now }), claims: [], sends: [] }
      const real: Side = {
        store: redisStore(connection, { channels, now, namespace: `model${++houses}` }),
        claims: [],
        sends: [],
      }
      for (const [number, action] of steps.entries()) {
        if (action.do === 'wait') clock += action.ms
        clock += 1
        const expected = comparable(await perform(model, action, number))
        expect(comparable(await perform(real, action, number))).toEqual(expected)
      }
      expect((await real.store.turn.traces('telegram', conversation)).sort()).toEqual(
        (await model.store.turn.traces('telegram', conversation)).sort(),
      )
      expect(await real.store.upkeep.counts('2026-11-22')).toEqual(
        await model.store.upkeep.counts('2026-11-22'),
      )
    }),
    { numRuns: Number(process.env.MODEL_RUNS ?? 300) },
  )
})
