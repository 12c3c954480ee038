import { askedAs } from '../../../dialog/asked-as.ts'
import type { DialogHouse } from '../../../dialog/load.ts'
import type { Instrument, Question } from '../../../screening/instruments/instrument.ts'
import { instruments, unused } from '../../../screening/instruments/list.ts'
import { dimensionIds, weights } from '../../../screening/instruments/lists/indicator-list.ts'
import { indicatorLists } from '../../../screening/instruments/lists/list.ts'
import { type Route, serve } from '../../route.ts'
import { type ScreeningTold, screeningRoutes, type ToldInstrument, type Wording } from './contract.ts'

type House = Pick<DialogHouse, 'script' | 'words'>

/** Told anew when other words are published. Languages come in the order of the house. */
export function screeningPage(now: () => House, languages: ScreeningTold['languages']): Route[] {
  let told: { of: House; answer: ScreeningTold } | undefined
  return [
    serve(screeningRoutes.read, async () => {
      const house = now()
      if (told?.of !== house) told = { of: house, answer: tellAll(house, languages) }
      return told.answer
    }),
  ]
}

function tellAll(house: House, languages: ScreeningTold['languages']): ScreeningTold {
  const order = house.words.languages
  return {
    languages: [...languages].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language)),
    instruments: instruments.map((instrument) => tell(house, instrument)),
    lists: indicatorLists.map(({ id, title, complete, trust }) => ({ id, title, complete, trust })),
    dimensions: dimensionIds.map((id) => ({
      id,
      name: named(house, `dimension_${id}`),
      indicators: indicatorsOf(house, id),
    })),
    unused: unused.map((one) => ({ ...one })),
  }
}

function tell(house: House, instrument: Instrument): ToldInstrument {
  const { id, version, title, follows, rule, limits, licence, sources, wording, adults, questions } =
    instrument
  return {
    id,
    version,
    title,
    follows,
    own: wording === 'own',
    adults: adults === true,
    rule,
    limits,
    licence,
    sources: [...sources],
    questions: questions.map((question) => ({
      id: question.id,
      name: named(house, `question_${id}_${question.id}`),
      ...(question.urgency && { urgency: question.urgency }),
      wording: asked(house, instrument, question),
      tells: (question.indicates ?? []).map((ref) => named(house, `indicator_${ref.split('.')[1]}`)),
    })),
  }
}

const asked = (house: House, instrument: Instrument, question: Question): Wording =>
  inEach(house, (language) => askedAs(house, language, instrument, question))

const named = (house: House, key: string): Wording =>
  inEach(house, (language) => house.words.text(language, 'evidence', key))

function inEach({ words }: House, say: (language: string) => string | undefined): Wording {
  return Object.fromEntries(
    words.languages.flatMap((language) => {
      const text = say(language)
      return text === undefined ? [] : [[language, text]]
    }),
  )
}

function indicatorsOf(
  house: House,
  dimension: (typeof dimensionIds)[number],
): ScreeningTold['dimensions'][number]['indicators'] {
  const weightsOf = new Map<string, Record<string, (typeof weights)[number]>>()
  for (const { id: list, dimensions } of indicatorLists)
    for (const weight of weights)
      for (const id of dimensions[dimension][weight] ?? [])
        weightsOf.set(id, { ...weightsOf.get(id), [list]: weight })
  return [...weightsOf].map(([id, its]) => ({ id, name: named(house, `indicator_${id}`), weights: its }))
}
