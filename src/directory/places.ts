/**
 * Places in Mongolia she can name: the capital with its districts, the provinces (aimags), and the districts (soums) of
 * Umnugobi, where the mines and the road to the border are. Their names, and the words she may type for them, are in
 * `locales/<lng>/_shared.json` under `places`.
 * Source: the administrative units of Mongolia, 1212.mn (National Statistics Office): 21 aimags, 9 districts, Umnugobi's 15 soums.
 */

/** What lies in what. A place that is nobody's part is a part of the country. */
const parts = {
  ulaanbaatar: [
    'bayanzurkh',
    'songinokhairkhan',
    'bayangol',
    'khan_uul',
    'chingeltei',
    'sukhbaatar_district',
    'nalaikh',
    'baganuur',
    'bagakhangai',
  ],
  umnugobi: [
    'dalanzadgad',
    'khanbogd',
    'tsogttsetsii',
    'gurvantes',
    'bayandalai',
    'bayan_ovoo',
    'bulgan_soum',
    'mandal_ovoo',
    'manlai',
    'nomgon',
    'noyon',
    'sevrei',
    'khankhongor',
    'khurmen',
    'tsogt_ovoo',
  ],
} as const

const top = [
  'ulaanbaatar',
  'arkhangai',
  'bayan_ulgii',
  'bayankhongor',
  'bulgan',
  'darkhan_uul',
  'dornod',
  'dornogobi',
  'dundgobi',
  'gobi_altai',
  'gobisumber',
  'khentii',
  'khovd',
  'khuvsgul',
  'orkhon',
  'selenge',
  'sukhbaatar',
  'tuv',
  'umnugobi',
  'uvs',
  'uvurkhangai',
  'zavkhan',
] as const

/** Places that have parts she can be asked for. */
export const regions: readonly string[] = Object.keys(parts)

/** Every place there is. */
export const places: readonly string[] = [...top, ...Object.values(parts).flat()]

/** What is offered where one asks for places of a country or a region. */
export const placesOf = (of: string): readonly string[] =>
  Object.entries(parts).find(([region]) => region === of)?.[1] ?? top

/** She is somewhere that is not in the list. */
export const elsewhereInCountry = 'other'

/** A service of a province is near to whoever is in a part of it. */
export const isIn = (place: string | undefined, region: string): boolean =>
  place !== undefined &&
  (place === region ||
    Object.entries(parts).some(([of, all]) => of === region && all.some((one) => one === place)))
