/** Listening that cannot fail her: what was heard counts, however late, and what could not be heard is for people. */
import { expect, test } from 'vitest'
import type { LogEvent } from '#src/log.ts'
import { screen } from '#src/screening/screen.ts'
import { listenWith } from '#src/turn/listen-with.ts'

const danger = 'he say he will kill me tonight when he come home'

/** Each look at the clock is so much later than the last. */
const slow = (ms: number) => {
  let now = 0
  return () => (now += ms)
}

test('danger that was heard late is danger, and an operator is told of the time', () => {
  const told: LogEvent[] = []
  const listen = listenWith(screen, { error: (event) => void told.push(event) }, slow(10_000))
  expect(listen('hello', [])).toMatchObject({ urgency: 'none' })
  expect(told).toEqual([])
  expect(listen(danger, [])).toMatchObject({ urgency: 'critical' })
  expect(listen('hello again', [])).toMatchObject({ urgency: 'none' })
  expect(told).toEqual(['screening.slow', 'screening.slow'])
})

test('what could not be heard at all is for people', () => {
  const told: LogEvent[] = []
  const broken = () => {
    throw new Error('a rule is broken')
  }
  expect(listenWith(broken, { error: (event) => void told.push(event) })(danger, [])).toBe('unscreened')
  expect(told).toEqual(['screening.failed'])
})
