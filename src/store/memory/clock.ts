/** `clock` of `line.lua` in plain words: when the machine's clock is put back, what waits does not wait so much longer. */
export function neverBack(now: () => number): () => number {
  let seen = 0
  let ahead = 0
  return () => {
    ahead += Math.max(0, seen - (now() + ahead))
    seen = Math.max(seen, now() + ahead)
    return seen
  }
}
