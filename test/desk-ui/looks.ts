/**
 * How pages are looked at: each language, each width and each colours at least once. `LOOKS=all`: each width with each language,
 * each language with each colours, each colours with each width, as before a release and whenever pictures are taken.
 */
export type Look = readonly ['mn' | 'en', 390 | 1440, 'light' | 'dark']

const crossed: readonly Look[] = [
  ['mn', 390, 'light'],
  ['en', 1440, 'dark'],
]
const every: readonly Look[] = [
  ['mn', 390, 'light'],
  ['mn', 1440, 'dark'],
  ['en', 390, 'dark'],
  ['en', 1440, 'light'],
]
export const looks = process.env.LOOKS === 'all' || process.env.ITGEL_SHOTS ? every : crossed
