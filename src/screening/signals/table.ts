/**
 * The word lists as one table, written when Itgel is built: `setup/table.mjs` writes it, `vite.server.config.ts` puts it in the
 * place of this file. Where only the sources are, as in tests, there is none, and the lists are read when the program loads.
 */

/** Concept names; shelves of stems by their first two consonants; endings by theirs. `packed.ts` writes and reads it. */
export type Table = {
  concepts: string
  words: string
  shelves: Readonly<Record<string, string>>
  endings: Readonly<Record<'verb' | 'short' | 'noun', Readonly<Record<string, string>>>>
}

export const table = undefined as Table | undefined
