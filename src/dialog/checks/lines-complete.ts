/** The helpline's own sentences, the commands and the names of the directory are there in every language, and no others. */
import { didYouMean, type Problem, problemAtKey } from '../../problems.ts'
import { type Check, placeholdersOf, type WordFile } from './check.ts'

/** Each sentence of `line.json`, with the {{names}} it must have. */
export const lineKeys: Readonly<Record<string, readonly string[]>> = {
  not_understood: [],
  not_understood_again: [],
  only_words: [],
  old_button: [],
  returned: [],
  moved: [],
  safe: ['numbers'],
  leave: [],
  erased: [],
  erased_messenger: [],
  person_came: [],
  person_changes: [],
  person_lost: [],
  person_ended: [],
  nobody_yet: [],
  nobody_comes: [],
  heard_again: [],
  heard_called: ['numbers'],
  still_called: [],
  kept_for_her: [],
}

export const directoryKeys: Readonly<Record<string, readonly string[]>> = {
  row: ['name', 'number'],
  row_always: ['name', 'number'],
  untested: [],
  abroad: [],
  abroad_first: [],
  none: [],
  open: ['hours'],
  office: [],
  speaks_mn: [],
  speaks: ['languages'],
  speaks_unknown: [],
  free: [],
  text_to: ['number'],
}

/** The words of the page around the conversation. */
export const pageKeys = [
  'title',
  'leave',
  'otherLanguage',
  'languages',
  'hello',
  'noHurry',
  'whoReads',
  'whoElse',
  'whoElseScreen',
  'whoElseHistory',
  'whoElseOffline',
  'leaveKeys',
  'start',
  'ended',
  'conversation',
  'write',
  'send',
  'sending',
  'sent',
  'waiting',
  'refused',
  'you',
  'answer',
  'person',
  'choices',
  'chosen',
  'typing',
  'more',
  'offline',
  'returned',
  'unsent',
  'throttled',
] as const
const keysOfPage: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  pageKeys.map((key) => [key, []]),
)

export const linesComplete: Check = (draft) => {
  const services = Object.fromEntries(draft.directory.map(({ id, called }) => [called ?? id, []]))
  return draft.languages.flatMap((language) => [
    ...judge({ name: 'line', language, file: draft.line(language), keys: lineKeys }),
    ...judge({
      name: 'directory',
      language,
      file: draft.directoryWords(language),
      keys: { ...directoryKeys, ...services },
    }),
    ...(draft.commands(language) ? [] : [absent(language, 'commands')]),
    // The page comes with two languages; whoever adds one adds its words too.
    ...(draft.page(language) || draft.meta(language)?.words.offered !== undefined
      ? judge({ name: 'page', language, file: draft.page(language), keys: keysOfPage })
      : []),
  ])
}

const absent = (language: string, name: string): Problem => ({
  file: `locales/${language}/${name}.json`,
  line: 1,
  col: 1,
  message: 'the file is missing or wrong',
})

function judge({
  name,
  language,
  file,
  keys,
}: {
  name: string
  language: string
  file: WordFile<Readonly<Record<string, string>>> | undefined
  keys: Readonly<Record<string, readonly string[]>>
}): Problem[] {
  if (!file) return [absent(language, name)]
  const { source, words } = file
  const written = Object.keys(words)
  const missing = Object.keys(keys).filter((key) => !written.includes(key))
  return [
    ...missing.map((key) =>
      problemAtKey(
        source,
        [key],
        `the words "${key}" are missing${didYouMean(
          key,
          written.filter((one) => !(one in keys)),
        )}`,
      ),
    ),
    ...written
      .filter((key) => !Object.hasOwn(keys, key))
      .map((key) => problemAtKey(source, [key], `"${key}" is not used${didYouMean(key, missing)}`)),
    ...written.flatMap((key) =>
      (keys[key] ?? [])
        .filter((value) => !placeholdersOf(words[key] ?? '').includes(value))
        .map((value) => problemAtKey(source, [key], `"${key}" must contain {{${value}}}`)),
    ),
  ]
}
