/** Each dialog in short: how far its words are in each language. */
import { whyCritical } from '../../../dialog/critical.ts'
import type { JudgedHouse, LinkedHouse } from '../../../dialog/load.ts'
import type { Dialog, Step } from '../../../dialog/script.ts'
import { type Changed, dialogOf, wordFileOf } from '../../../studio/files.ts'
import { allSheets, stepsWithWords, textsSeen } from '../../../studio/texts.ts'
import type { DialogCard } from './contract.ts'

export function dialogCards(
  house: JudgedHouse,
  { changed, others }: { changed: Changed; others: (dialog: string) => DialogCard['others'] },
): DialogCard[] {
  const touched = new Set(Object.keys(changed).map((file) => dialogOf(file) ?? wordFileOf(file)?.name))
  return allSheets(house).map((id): DialogCard => {
    const { version = 0, steps = new Map<string, Step>() } = house.script.dialogs.get(id) ?? {}
    const problems = house.problems.filter(
      ({ file }) => dialogOf(file) === id || wordFileOf(file)?.name === id,
    ).length
    return {
      id,
      version,
      steps: steps.size,
      critical: [...steps.values()].some((step) => whyCritical(id, step) !== undefined),
      languages: languagesOf(house, id),
      changed: touched.has(id),
      problems,
      others: others(id),
    }
  })
}

type Tally = DialogCard['languages']

/** By dialog: of a large house all but one are as they were when the list was asked for last. */
const counted = new WeakMap<Dialog, { of: readonly unknown[]; languages: Tally }>()

function languagesOf(house: LinkedHouse, id: string): Tally {
  const { draft, written } = house
  const of = written.flatMap((language) => [
    language,
    house.wordsOf(language, id),
    JSON.stringify(draft.confirmed(language)[id]),
    JSON.stringify(draft.read(language)[id]),
  ])
  const dialog = house.script.dialogs.get(id)
  const before = dialog && counted.get(dialog)
  if (before && before.of.length === of.length && of.every((one, index) => one === before.of[index]))
    return before.languages
  const languages = countedNow(house, id)
  if (dialog) counted.set(dialog, { of, languages })
  return languages
}

function countedNow(house: LinkedHouse, id: string): Tally {
  const seen = textsSeen(house, { dialog: id, files: {}, liveFiles: {} })
  const places = stepsWithWords(house, id).flatMap(({ step, parts }) =>
    parts.map(({ part }) => ({ step, part })),
  )
  return house.written.map((language) => {
    const own = places.map(({ step, part }) => seen(language, step, part))
    const count = (state: string): number => own.filter((text) => text.state === state).length
    return {
      language,
      texts: own.length,
      missing: count('missing'),
      stale: count('stale'),
      unread: count('unread'),
      read: own.filter(({ read, state }) => read && state !== 'stale').length,
    }
  })
}
