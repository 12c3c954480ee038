/**
 * Where something is used: words, steps, facts, shared words, numbers of the directory, and who leads to a step. Through all
 * dialogs and sheets, as a draft has them. Pure.
 */
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import { resolveExit } from '../dialog/script.ts'
import type { Language } from '../message.ts'
import { allSheets, ownWords, stepsWithWords, textAt } from './texts.ts'

/**
 * `words` a text has it · `step` a step is called so · `leads` a step leads there · `fact` a step reads or sets it · `shared` a step uses
 * this shared set or snippet · `number` a step shows this row of the directory · `directory` a row of the directory has it.
 */
export const useKinds = ['step', 'leads', 'words', 'fact', 'shared', 'number', 'directory'] as const
export type UseKind = (typeof useKinds)[number]

export type Use = {
  kind: UseKind
  /** Where: a dialog or sheet; absent for a row of the directory. */
  dialog?: string
  step?: string
  part?: string
  language?: Language
  /** What stands there. */
  excerpt: string
}

const most = 200
const around = 60

export function whereUsed(
  house: LinkedHouse,
  files: HouseFiles,
  asked: string,
): { uses: Use[]; more: boolean } {
  const wanted = fold(asked).trim()
  if (wanted === '') return { uses: [], more: false }
  const uses = [...inSteps(house, wanted), ...inWords(house, files, wanted), ...inDirectory(house, wanted)]
  const order = new Map(useKinds.map((kind, at) => [kind, at]))
  uses.sort((a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0))
  return { uses: uses.slice(0, most), more: uses.length > most }
}

function inSteps({ script }: LinkedHouse, wanted: string): Use[] {
  return [...script.dialogs.values()].flatMap(({ id, steps }) =>
    [...steps].flatMap(([step, of]): Use[] => {
      const here = { dialog: id, step }
      const full = `${id}.${step}`
      const facts = new Set(of.uses.map(({ fact }) => fact).filter((fact) => fact === wanted))
      return [
        ...(step.includes(wanted) || full === wanted
          ? [{ kind: 'step' as const, ...here, excerpt: full }]
          : []),
        ...of.exits.flatMap(({ to, by }): Use[] => {
          const ref = resolveExit(script.dialogs, id, to)
          const named = ref && [ref.step, ref.dialog, `${ref.dialog}.${ref.step}`].includes(wanted)
          return named
            ? [
                {
                  kind: 'leads',
                  ...here,
                  excerpt: `${by === undefined ? '' : `${by} `}→ ${ref.dialog}.${ref.step}`,
                },
              ]
            : []
        }),
        ...[...facts].map((fact): Use => ({ kind: 'fact', ...here, excerpt: fact })),
        ...(of.shared === wanted ? [{ kind: 'shared' as const, ...here, excerpt: wanted }] : []),
        ...of.numbers
          .filter((number) => number === wanted)
          .map((number): Use => ({ kind: 'number', ...here, excerpt: number })),
      ]
    }),
  )
}

function inWords(house: LinkedHouse, files: HouseFiles, wanted: string): Use[] {
  return allSheets(house).flatMap((dialog) => {
    const own = house.written.map((language) => [language, ownWords(files, language, dialog)] as const)
    return stepsWithWords(house, dialog).flatMap(({ step, parts }) =>
      parts.flatMap(({ part }) =>
        own.flatMap(([language, words]): Use[] => {
          const text = textAt(words[step], part)?.join('\n') ?? ''
          const here = { dialog, step, part, language }
          const snippet = new RegExp(`\\{\\{\\s*snippet\\.${escaped(wanted)}\\s*\\}\\}`)
          const at = fold(text).indexOf(wanted)
          if (snippet.test(text))
            return [{ kind: 'shared', ...here, excerpt: cutAround(text, text.search(snippet)) }]
          return at < 0 ? [] : [{ kind: 'words', ...here, excerpt: cutAround(text, at) }]
        }),
      ),
    )
  })
}

function inDirectory({ directory, words }: LinkedHouse, wanted: string): Use[] {
  return directory.flatMap((row): Use[] => {
    const names = words.languages.map((language) => words.text(language, 'directory', row.called ?? row.id))
    const told = [row.id, row.number, ...names]
    return told.some((one) => fold(one).includes(wanted))
      ? [{ kind: 'directory', excerpt: `${row.id}: ${names[0] ?? ''} ${row.number} (${row.country})` }]
      : []
  })
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function cutAround(text: string, at: number): string {
  const from = Math.max(0, at - around)
  const to = Math.min(text.length, at + around)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
