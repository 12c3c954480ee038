/** Everything a pure function may not fetch for itself. Tests use a steady one. */
export type World = {
  /** ms since 1970 */
  now: number
  /** The least it can be, where a clock leapt lately: nothing is forgotten by any other. Absent: as `now`. */
  surely?: number
}
