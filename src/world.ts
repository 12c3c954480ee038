/** Everything a pure function may not fetch for itself. Tests use a steady one. */
export type World = {
  /** ms since 1970 */
  now: number
}
