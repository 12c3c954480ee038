/**
 * The facets that reports count by, each a closed list of values. Coarse on purpose, and one grain only: two grains of one
 * facet (countries and groups of countries) would let a reader subtract one from the other (decision 7).
 */

import { urgencies } from '../conversation.ts'
import { outcomes, referrals } from '../counselling/outcomes.ts'

export const countryGroups: Readonly<Record<string, readonly string[]>> = {
  mongolia: ['MN'],
  east_asia: ['CN', 'MO', 'HK', 'KR', 'JP'],
  south_east_asia: ['TH', 'MY', 'KH', 'MM', 'LA'],
  central_and_west_asia: ['KZ', 'RU', 'TR', 'AE'],
  europe_and_america: ['US', 'DE', 'SE', 'CZ', 'HU'],
}

/** Which dialogs are about what. The greeting, what we say when we hear danger, and what helps her wait are no topic of hers. */
export const topicDialogs: Readonly<Record<string, readonly string[]>> = {
  danger: ['danger'],
  home: ['home', 'partner'],
  violence: ['assault', 'pictures'],
  abroad: ['abroad', 'gobi'],
  trafficking: ['is_this_me', 'job_offer', 'rights'],
  afterwards: ['after'],
  despair: ['despair', 'dark_days'],
  young: ['young'],
  others: ['friend', 'official'],
  phone: ['phone'],
}
const noTopic: readonly string[] = ['welcome', 'listening', 'waiting']

/** Longest time in ms of each band; what is longer is `longer`. */
export const answerBands = { s1: 1000, s5: 5000, s30: 30_000 } as const
/** How long she stood at a step: few and wide, so that five are soon together. */
export const stoodBands = { s15: 15_000, m1: 60_000, m5: 300_000 } as const
export const waitBands = { m1: 60_000, m5: 300_000, m15: 900_000, h1: 3_600_000 } as const

export const facets = {
  channel: ['messenger', 'telegram', 'web', 'other'],
  language: ['mn', 'en', 'other'],
  country: [...Object.keys(countryGroups), 'other'],
  age: ['child', 'teen', 'under_18', 'adult'],
  writer: ['herself', 'somebody_near', 'official'],
  topic: [...Object.keys(topicDialogs), 'other'],
  urgency: [...urgencies],
  finding: [
    'immediate_danger',
    'confinement',
    'strangulation',
    'domestic_violence',
    'sexual_violence',
    'trafficking',
    'passport_taken',
    'debt',
    'threat_stalking',
    'image_abuse',
    'suicide',
    'minor',
    'someone_near',
    'job_offer_risk',
    'other',
  ],
  answer: ['agreed', 'declined', 'misheard'],
  came: ['reached', 'left'],
  first_answer: [...Object.keys(answerBands), 'longer'],
  wait: [...Object.keys(waitBands), 'longer'],
  stood: ['s15', 'm1', 'm5', 'longer'],
  outcome: [...outcomes, 'unknown'],
  referral: [...referrals],
  erasure: ['erased', 'left'],
  felt: ['yes', 'no'],
  service: ['nobody_yet', 'fell_silent'],
} as const satisfies Record<string, readonly string[]>

/** What staff declares in its own files: a code of `_entries.yaml`; a step of a dialog, `home.numbers`. */
export const openFacets = {
  entry: /^[A-Za-z0-9_-]{1,64}$/,
  step: /^[A-Za-z0-9_]{1,64}\.[A-Za-z0-9_]{1,64}$/,
} as const

export type FacetName = keyof typeof facets | keyof typeof openFacets

/** The value as it is counted: one of the list, or what stands for all others; undefined where there is no such thing. */
export function countedAs(facet: keyof typeof facets, value: unknown): string | undefined {
  const values: readonly string[] = facets[facet]
  if (typeof value === 'string' && values.includes(value)) return value
  return ['other', 'unknown', 'longer'].find((rest) => values.includes(rest))
}

/** @param code of `directory/countries.ts`, or anything else she named */
export const countryGroup = (code: string): string =>
  Object.entries(countryGroups).find(([, codes]) => codes.includes(code))?.[0] ?? 'other'

export function topicOf(dialog: string): string | undefined {
  if (noTopic.includes(dialog)) return undefined
  return Object.entries(topicDialogs).find(([, dialogs]) => dialogs.includes(dialog))?.[0] ?? 'other'
}

export const bandOf = (bands: Readonly<Record<string, number>>, ms: number): string =>
  Object.entries(bands).find(([, most]) => ms <= most)?.[0] ?? 'longer'
