/**
 * `docs/screening.md`, written from the data: every question and indicator with its source, licence and wording in each
 * language, and whether somebody has reviewed that. A test compares the page with this, so that it cannot grow old.
 */
import { askedAs } from '../dialog/asked-as.ts'
import type { DialogHouse } from '../dialog/load.ts'
import type { Language } from '../message.ts'
import type { Instrument, Source } from '../screening/instruments/instrument.ts'
import { instruments, unused } from '../screening/instruments/list.ts'
import {
  type DimensionId,
  dimensionIds,
  type IndicatorList,
  weights,
} from '../screening/instruments/lists/indicator-list.ts'
import { indicatorLists } from '../screening/instruments/lists/list.ts'

type House = Pick<DialogHouse, 'script' | 'words'>
/** The state of a language's words: `draft` or `reviewed`, and by whom where that is noted. */
export type Reviews = Readonly<Record<Language, string>>

/** `signals`: what is told of the rules for free text, as a section of its own. */
export function screeningDocs(house: House, reviews: Reviews, signals = signalsToCome): string {
  return [
    opening,
    reviewState(house, reviews),
    '## Instruments',
    ...instruments.map((instrument) => told(house, instrument)),
    lists(house),
    '## Not used',
    table(
      ['instrument', 'why'],
      unused.map(({ name, why }) => [name, why]),
    ),
    '<!-- signals:begin -->',
    signals,
    '<!-- signals:end -->',
    '',
  ].join('\n\n')
}

const signalsToCome = '## Signals in free text\n\nTheir rules are told here once they are there.'

const opening = `# Screening

<!-- Written by src/cli/screening-docs.ts; change the data and not this page. -->

How Itgel hears danger and signs of trafficking, for whoever has to trust it. Three things are kept apart:

1. **Urgency**: how soon a person is needed. One answer can be enough; it never waits for a score.
2. **Evidence**: which indicators her answers tell of, and which dimension of the ILO lists is positive and why. Only a
   counsellor sees it, and only what she agreed to share.
3. **Status**: a person's decision at the desk, \`PossibleVictimOfTrafficking\` at most. No program sets it, and she is never
   told what she is.

Every question comes after her consent, can be skipped, and keeps one word: yes, no or skipped. Skipped and not asked never
count as anything. Her age is asked first. The questions stop as soon as a person is needed. The rules are in
\`src/screening/instruments\`, with the cases in which each fires and stays quiet.`

function reviewState({ words }: House, reviews: Reviews): string {
  const states = words.languages.map((language) => [language, reviews[language] ?? 'draft'])
  return `## State of review\n\n${table(['language', 'words'], states)}`
}

function told(house: House, instrument: Instrument): string {
  const { title, id, follows, rule, limits, licence, sources, adults, version, wording } = instrument
  const facts = [
    ['in scripts', `\`${id}\`, version ${version}`],
    ['follows', follows],
    ['wording', wording === 'own' ? 'our own' : 'its items, in plain words of ours'],
    ['for', adults ? 'grown-ups; her age is asked before' : 'every age'],
    ['rule', rule],
    ['limits', limits],
    ['licence', `${licence.name}. ${licence.allows}`],
    ...(licence.notice === undefined ? [] : [['notice', licence.notice]]),
    ['sources', sources.map(sourceText).join('; ')],
  ]
  const { languages } = house.words
  const rows = instrument.questions.map((question) => [
    `\`${question.id}\``,
    question.asks,
    question.urgency ?? '',
    (question.indicates ?? []).map((ref) => `\`${ref}\``).join(', '),
    ...languages.map((language) => askedAs(house, language, instrument, question) ?? 'not asked'),
  ])
  return [
    `### ${title}`,
    table(['', ''], facts),
    table(['question', 'asks', 'a yes alone', 'tells of', ...languages], rows),
  ].join('\n\n')
}

const sourceText = ({ title, url, how }: Source): string =>
  `${url === undefined ? title : `[${title}](${url})`} (${hows[how]})`

const hows = {
  read: 'read',
  second_hand: 'second-hand, check the original',
  unverified: 'from memory, check',
} as const

function lists(house: House): string {
  const { languages } = house.words
  const name = (language: Language, key: string) => house.words.text(language, 'evidence', key)
  const dimensions = dimensionIds.map((dimension) => {
    const ids = [...new Set(indicatorLists.flatMap((list) => indicatorsOf(list, dimension)))]
    const rows = ids.map((id) => [
      `\`${id}\``,
      ...indicatorLists.map((list) => weightOf(list, dimension, id)),
      ...languages.map((language) => name(language, `indicator_${id}`)),
    ])
    const title = languages.map((language) => name(language, `dimension_${dimension}`)).join(' · ')
    return `#### ${title}\n\n${table(['indicator', ...indicatorLists.map(({ id }) => id), ...languages], rows)}`
  })
  const trusts = indicatorLists.map(({ id, title, complete, trust }) => [
    `\`${id}\``,
    title,
    complete ? 'yes' : 'no',
    trust,
  ])
  return [
    listsOpening,
    table(['list', 'of', 'complete', 'how far to trust its weights'], trusts),
    ...dimensions,
  ].join('\n\n')
}

const listsOpening = `## The ILO lists

Operational indicators of trafficking in human beings, ILO and European Commission, revised September 2009
([ILO](https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm)). ILO copyright: short
excerpts with the source. The names below are ours. They are not asked about one by one; her answers and what a counsellor
observed fill them.

A dimension is positive by two strong indicators, by one strong and one other, by three medium, or by two medium and one
weak. One indicator alone never makes it positive, so urgency never waits for it. An **unconfirmed** weight is not used: what
would depend on it is undecided. For grown-ups a means and exploitation are read together, for children exploitation and an
act suffice (Palermo Protocol, article 3 c).`

const indicatorsOf = ({ dimensions }: IndicatorList, dimension: DimensionId): string[] =>
  weights.flatMap((weight) => [...(dimensions[dimension][weight] ?? [])])

function weightOf({ dimensions, complete }: IndicatorList, dimension: DimensionId, id: string): string {
  const weight = weights.find((one) => dimensions[dimension][one]?.includes(id))
  return weight ?? (complete ? '' : '?')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
