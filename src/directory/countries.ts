/**
 * Where Mongolian women are known to be in need (TIP reports and the centre's own cases): the countries she can pick.
 * Their names, and the words she may type for them, are in `locales/<lng>/_shared.json` under `countries`.
 */

/** Where the helpline is at home: its numbers are those of the safe sentence when we do not know where she is. */
export const homeCountry = 'MN'

export const countries = [
  'MN',
  'TH',
  'MY',
  'CN',
  'MO',
  'HK',
  'KR',
  'JP',
  'TR',
  'KZ',
  'RU',
  'AE',
  'KH',
  'MM',
  'LA',
  'US',
  'DE',
  'SE',
  'CZ',
  'HU',
] as const
export type CountryCode = (typeof countries)[number]

/** An option's name in a script is written small: `th`. */
export const optionOf = (country: string): string => country.toLowerCase()

/** She is in a country that is not in the list. */
export const elsewhere = 'other'
