/** The words of pages, from `locales/<lng>/paging.json`. They are the same for every case, and tell nothing of any. */
import { pagingWordsSchema } from '../locale/files.ts'
import type { Page } from './pagers/pager.ts'

/**
 * `case`: one waits. `test`: the daily test, or somebody tries her ways. `stopped`: paging itself has stopped.
 * `gap`: nobody is planned for some time of the next two weeks.
 */
export const pageKinds = ['case', 'test', 'stopped', 'gap'] as const
export type PageKind = (typeof pageKinds)[number]

export type PageWords = Readonly<Record<string, ReturnType<typeof pagingWordsSchema.parse>>>

/** `files`: by path, as the house reads them. Languages whose file is missing or wrong are named. */
export function readPageWords(files: Readonly<Record<string, string>>): {
  words: PageWords
  problems: string[]
} {
  const words: Record<string, PageWords[string]> = {}
  const problems: string[] = []
  for (const [file, text] of Object.entries(files)) {
    const language = /^locales\/([^/]+)\/paging\.json$/.exec(file)?.[1]
    if (language === undefined) continue
    const read = pagingWordsSchema.safeParse(readJson(text))
    if (read.success) words[language] = read.data
    else
      problems.push(
        `${file}: ${read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)[0]}`,
      )
  }
  if (!words.mn) problems.push('locales/mn/paging.json is missing: pages have no words without it.')
  return { words, problems }
}

export const wordsFor = (words: PageWords, language: string): PageWords[string] => {
  const found = (Object.hasOwn(words, language) ? words[language] : undefined) ?? words.mn
  if (!found) throw new Error('pages have no words')
  return found
}

/** `acknowledge`: with a button, where the way has buttons. */
export function pageOf(
  kind: PageKind,
  { id, link, acknowledge }: { id: string; link: string; acknowledge: boolean },
  words: PageWords[string],
): Page {
  return {
    id,
    subject: words.subject,
    text: words[kind],
    link,
    ...(acknowledge ? { acknowledge: words.acknowledge } : {}),
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
