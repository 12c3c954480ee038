/** Houses for measuring growth: the dialog of the comparison many times over, and one where she only writes. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type BenchHouse, makeHouse } from './house.ts'
import { readBack } from './women/woman.ts'

const languages = ['mn', 'en'] as const
/** So many laps stand in one dialog: a file of more than 300 KB is not read. */
const lapsInDialog = 10

type Steps = Record<string, Record<string, unknown>>

/**
 * `steps` steps that she goes through one after the other before she is at the first again. Every ten say the same, so whoever knows
 * the short dialog knows this one.
 */
export function makeLongHouse(steps: number): BenchHouse {
  const laps = Math.max(1, Math.round(steps / 10))
  const { steps: written } = parse(readFileSync('bench/house/dialogs/reception.yaml', 'utf8')) as {
    steps: Steps
  }
  const words = Object.fromEntries(
    languages.map((language) => [
      language,
      JSON.parse(readFileSync(`bench/house/locales/${language}/reception.json`, 'utf8')) as Record<
        string,
        unknown
      >,
    ]),
  )
  const dialogOf = (lap: number): string => `reception_${Math.floor(lap / lapsInDialog)}`
  const more: Record<string, string> = {}
  for (let first = 0; first < laps; first += lapsInDialog) {
    const mine = Array.from({ length: Math.min(lapsInDialog, laps - first) }, (_, index) => first + index)
    const all: Steps = Object.fromEntries(
      mine.flatMap((lap) =>
        Object.entries(written).map(([step, one]) => [`${step}_${lap}`, moved(one, lap, laps, dialogOf)]),
      ),
    )
    const dialog = dialogOf(first)
    const remembers = Object.fromEntries(
      mine.map((lap) => [`abroad_${lap}`, { type: 'yes_no', keep: 'dialog' }]),
    )
    more[`dialogs/${dialog}.yaml`] = JSON.stringify({
      version: 1,
      start: `language_${first}`,
      remembers,
      steps: all,
    })
    for (const language of languages)
      more[`locales/${language}/${dialog}.json`] = JSON.stringify(
        Object.fromEntries(
          mine.flatMap((lap) =>
            Object.entries(words[language] ?? {}).map(([step, one]) => [`${step}_${lap}`, one]),
          ),
        ),
      )
  }
  return makeHouse({ first: 'reception_0', more })
}

/** One step as it stands in lap `lap`: it leads on within the lap, and from its end to the next one. */
function moved(
  step: Record<string, unknown>,
  lap: number,
  laps: number,
  dialogOf: (lap: number) => string,
): Record<string, unknown> {
  const next = (lap + 1) % laps
  const text = JSON.stringify(step, (name, value: unknown) => {
    if (name === 'go' || name === 'otherwise')
      return value === 'language' ? `${dialogOf(next)}.language_${next}` : `${String(value)}_${lap}`
    if (name === 'set' || name === 'when') return factsOf(value, lap)
    if (name === 'listen') return true
    return value
  })
  return JSON.parse(text) as Record<string, unknown>
}

/** Only what is read again is remembered in so many laps: where she is. */
function factsOf(facts: unknown, lap: number): unknown {
  const { language, abroad } = facts as { language?: unknown; abroad?: unknown }
  if (language !== undefined) return { language }
  return abroad === undefined ? undefined : { [`abroad_${lap}`]: abroad }
}

/** Two steps that take whatever she writes. */
export function makeWritersHouse(): BenchHouse {
  const steps = { one: { listen: true, go: 'two' }, two: { listen: true, go: 'one' } }
  const words = JSON.stringify({ one: { text: readBack[0] }, two: { text: readBack[1] } })
  return makeHouse({
    first: 'writing',
    more: {
      'dialogs/writing.yaml': JSON.stringify({ version: 1, start: 'one', steps }),
      ...Object.fromEntries(languages.map((language) => [`locales/${language}/writing.json`, words])),
    },
  })
}
