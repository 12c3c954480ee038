/** The platform's clock. It runs with the real one and can be pushed ahead, so that a day passes in a test. */
export type FakeClock = { now(): number; advance(ms: number): void }

export function startClock(): FakeClock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    advance: (ms) => {
      ahead += ms
    },
  }
}
