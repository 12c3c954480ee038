/** Each dialog in short: how far its words are in each language. */
import { whyCritical } from '../../../dialog/critical.ts'
import type { JudgedHouse } from '../../../dialog/load.ts'
import type { Step } from '../../../dialog/script.ts'
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
    const seen = textsSeen(house, { dialog: id, files: {}, liveFiles: {} })
    const places = stepsWithWords(house, id).flatMap(({ step, parts }) =>
      parts.map(({ part }) => ({ step, part })),
    )
    const problems = house.problems.filter(
      ({ file }) => dialogOf(file) === id || wordFileOf(file)?.name === id,
    ).length
    return {
      id,
      version,
      steps: steps.size,
      critical: [...steps.values()].some((step) => whyCritical(id, step) !== undefined),
      languages: house.written.map((language) => {
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
      }),
      changed: touched.has(id),
      problems,
      others: others(id),
    }
  })
}
