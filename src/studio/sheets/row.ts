/**
 * Words as a sheet for translators: a row for each message of a text, with an id that stays: `welcome.safe.text.1`,
 * `welcome.safe.options.yes`. Pure.
 */
import type { HouseFiles, LinkedHouse } from '../../dialog/load.ts'
import type { Language } from '../../message.ts'
import { markName, stepsWithWords, type TextPlace, textsSeen } from '../texts.ts'

/** `stale`: the source changed since it was read against it · `draft`: nobody who grew up with it has read it · `read`: somebody has. */
export const rowStates = ['missing', 'stale', 'draft', 'read'] as const
export type RowState = (typeof rowStates)[number]

export type SheetRow = { id: string; source: string; target: string; state: RowState; note: string }
export type Sheet = { from: Language; to: Language; rows: SheetRow[] }

/** A sheet of all words has less than half of this. */
export const mostSheetBytes = 2 * 1024 * 1024
export const mostSheetRows = 20_000

/** One text with everything a sheet says of it. */
export type SheetText = TextPlace & {
  name: string
  ids: string[]
  sources: string[]
  targets: string[]
  state: RowState
  note: string
  /** Its words are shared, and are translated with the shared ones. */
  shared: boolean
}

/** The texts of these dialogs and sheets, in the order she meets them. */
export function textsFor(
  house: LinkedHouse,
  files: HouseFiles,
  { dialogs, language }: { dialogs: readonly string[]; language: Language },
): SheetText[] {
  const [first = 'mn'] = house.written
  return dialogs.flatMap((dialog) => {
    const seen = textsSeen(house, { dialog, files, liveFiles: files })
    const notes = house.draft.notes[dialog]
    return stepsWithWords(house, dialog).flatMap(({ step, parts }) =>
      parts.flatMap(heardToo).flatMap((part): SheetText[] => {
        const [source, target] = [seen(first, step, part), seen(language, step, part)]
        if (source.bubbles.length === 0 && target.bubbles.length === 0) return []
        const name = `${dialog}.${markName(step, part)}`
        const length = Math.max(source.bubbles.length, target.bubbles.length)
        return [
          {
            dialog,
            step,
            part,
            name,
            ids: part === 'text' ? Array.from({ length }, (_, at) => `${name}.${at + 1}`) : [name],
            sources: source.bubbles,
            targets: target.bubbles,
            state:
              target.state === 'missing' || target.state === 'stale'
                ? target.state
                : target.read
                  ? 'read'
                  : 'draft',
            note: notes?.[markName(step, part)] ?? '',
            shared: source.shared,
          },
        ]
      }),
    )
  })
}

/** After the label of an answer, what she can say for it. */
const heardToo = ({ part }: { part: string }): string[] =>
  part.endsWith('.label') ? [part, part.replace(/\.label$/, '.hear')] : [part]

export function sheetOf(
  house: LinkedHouse,
  files: HouseFiles,
  asked: { dialogs: readonly string[]; language: Language },
): Sheet {
  const rows = textsFor(house, files, asked)
    .filter(({ shared }) => !shared)
    .flatMap(({ ids, sources, targets, state, note }) =>
      ids.map(
        (id, at): SheetRow => ({
          id,
          source: sources[at] ?? '',
          target: targets[at] ?? '',
          state,
          note: at === 0 ? note : '',
        }),
      ),
    )
  return { from: house.written[0] ?? 'mn', to: asked.language, rows }
}
