/**
 * Words understood from every step, in every language and script: she can always leave, erase, get help.
 * Only a whole message is a command: "help" is, "he did not help me" is not.
 * The words are in `locales/<lng>/commands.json`.
 */
import type { Language } from '../message.ts'
import { foldListed, foldWords } from './hear.ts'

export const commandNames = [
  'leave',
  'erase',
  'help',
  'language',
  'person',
  'menu',
  'privacy',
  'who',
] as const
export type CommandName = (typeof commandNames)[number]

/** Asked of Itgel itself: nothing that a counsellor must answer, and nothing that completes what she said before. */
export const asksItgel: readonly CommandName[] = ['language', 'privacy', 'who']

/** Of a later release: what staff published before it need not have it, and without its step nobody is led to it. */
export const laterCommands: readonly CommandName[] = ['who']

/** `language` is set when only one language has the word: then she writes in that one. */
export type Command = { name: CommandName; language?: Language }

/** Folded words; slash forms begin with `/`. */
export type CommandIndex = ReadonlyMap<string, Command>

export type CommandWords = { language: Language; words: Readonly<Record<CommandName, readonly string[]>> }

export function indexCommands(lists: readonly CommandWords[]): CommandIndex {
  const index = new Map<string, Command>()
  for (const { language, words } of lists) {
    for (const name of commandNames) {
      for (const word of words[name]) {
        const key = listedKey(word)
        const known = index.get(key)
        if (key === '') continue
        if (!known) index.set(key, key.startsWith('/') ? { name } : { name, language })
        else if (known.language !== language) index.set(key, { name: known.name })
      }
    }
  }
  return index
}

/** The command a whole message is, or undefined. */
export function readCommand(index: CommandIndex, text: string): Command | undefined {
  return index.get(commandKey(text))
}

const commandKey = (word: string): string => slashForm(word) ?? foldWords(word)

/** The key of a word that stands in our files. */
export const listedKey = (word: string): string => slashForm(word) ?? foldListed(word)

/** `/leave@itgel_bot` is how Telegram writes a command picked in a list. */
function slashForm(word: string): string | undefined {
  const slash = /^\s*\/([a-z_]+)(@\w+)?\s*$/i.exec(word)?.[1]
  return slash && `/${slash.toLowerCase()}`
}
