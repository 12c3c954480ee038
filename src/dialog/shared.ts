/**
 * What many dialogs use: `dialogs/_shared.yaml` has sets of options and facts, `locales/<lng>/_shared.json` their words
 * and snippets. Both are put in before anything is checked, so that a step with shared words is a step like any other.
 *
 *   options:
 *     yes_no_skip: [yes, no, skip]
 *   remembers:
 *     country: { type: text, keep: conversation }
 */
import { z } from 'zod'
import { countries, elsewhere, optionOf } from '../directory/countries.ts'
import type { DialogWords, Meta, SharedWords, StepWords } from '../locale/files.ts'
import type { Language } from '../message.ts'
import { countriesSet } from './nodes/country.ts'
import { languagesSet } from './nodes/language.ts'
import { nameSchema } from './nodes/node.ts'
import { placeOptions, placesSet } from './nodes/place.ts'
import type { Dialog, Step } from './script.ts'

export const sharedSchema = z.strictObject({
  options: z.record(nameSchema, z.array(nameSchema).min(1)).optional(),
  /** A fact that more than one dialog may set is kept until she leaves. */
  remembers: z
    .record(
      nameSchema,
      z.strictObject({
        type: z.enum(['yes_no', 'number', 'text']),
        keep: z.literal('conversation'),
        why: z.string().min(1).optional(),
      }),
    )
    .optional(),
})

export type SharedSets = ReadonlyMap<string, readonly string[]>

/** The sets by name; those of the countries, places and languages are always there. */
export function setsOf(
  written: z.infer<typeof sharedSchema> | undefined,
  languages: readonly Language[] = [],
): SharedSets {
  const everywhere: [string, readonly string[]] = [countriesSet, [...countries.map(optionOf), elsewhere]]
  return new Map([
    ...Object.entries(written?.options ?? {}),
    everywhere,
    [placesSet, placeOptions],
    [languagesSet, languages],
  ])
}

/** A dialog's words with the shared ones put in. What the dialog says itself counts more. */
export function joinShared(
  words: DialogWords,
  dialog: Dialog | undefined,
  shared: SharedWords | undefined,
): DialogWords {
  if (!shared) return words
  const before = joinedOnce.get(words)
  if (before?.dialog === dialog && before?.shared === shared) return before.joined
  const entries = Object.entries(words).map(([name, step]): [string, StepWords] => [
    name,
    withOptions(withSnippets(step, shared), dialog?.steps.get(name), shared),
  ])
  const joined = Object.fromEntries(entries)
  joinedOnce.set(words, { dialog, shared, joined })
  return joined
}

/** A house that is read anew has all words but a few as they were. */
const joinedOnce = new WeakMap<
  DialogWords,
  { dialog: Dialog | undefined; shared: SharedWords; joined: DialogWords }
>()

function withOptions(words: StepWords, step: Step | undefined, { options }: SharedWords): StepWords {
  const set = step?.shared === undefined ? undefined : options?.[step.shared]
  if (!set || !step) return words
  const offered = Object.entries(set).filter(([id]) => step.needs.options.includes(id))
  return { ...words, options: { ...Object.fromEntries(offered), ...words.options } }
}

/** {{snippet.calm}} in a text is the snippet "calm" of the same language; one that is not there stays, and is told. */
function withSnippets({ text, ...rest }: StepWords, { snippets = {} }: SharedWords): StepWords {
  if (text === undefined) return rest
  const put = (one: string): string =>
    one.replace(/\{\{\s*snippet\.([a-z0-9_]+)\s*\}\}/g, (all, name: string) => snippets[name] ?? all)
  return { ...rest, text: typeof text === 'string' ? put(text) : text.map(put) }
}

/** The shared words of a language with the languages that are offered among them, each called as its own people call it. */
export function withLanguages(
  shared: SharedWords | undefined,
  {
    language,
    offered,
    meta,
  }: {
    language: Language
    offered: readonly Language[]
    meta: (language: Language) => Pick<Meta, 'name'> | undefined
  },
): SharedWords {
  const own = JSON.stringify([language, offered.map((one) => [one, meta(one)?.name])])
  const known = withLanguagesOnce.get(shared ?? nothingShared) ?? new Map<string, SharedWords>()
  const before = known.get(own)
  if (before) return before
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
  const answers = offered.map((one) => {
    const label = meta(one)?.name ?? one
    const called = names.of(one)
    const hear = [one, ...(called === undefined || called === label ? [] : [called])]
    return [one, { label, hear }] as const
  })
  const joined = { ...shared, options: { ...shared?.options, [languagesSet]: Object.fromEntries(answers) } }
  withLanguagesOnce.set(shared ?? nothingShared, known.set(own, joined))
  return joined
}

/** The same for the same shared words, so that what was joined with them is known again. */
const withLanguagesOnce = new WeakMap<SharedWords, Map<string, SharedWords>>()
const nothingShared: SharedWords = {}
