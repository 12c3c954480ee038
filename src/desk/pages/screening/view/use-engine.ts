/** The engine, and the words for its names, fetched when this page is open. */
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Problem } from '../../../ui/call.ts'
import { type Language, useLanguage } from '../../../ui/words.ts'
import type * as engine from './engine.ts'
import type { ScreeningWords } from './names.ts'

export type Engine = typeof engine

/** It never grows old: the page and the engine are of one build. */
const once = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }
const asked = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => {
    throw new Problem('offline')
  })

export const useEngine = (): UseQueryResult<Engine, Problem> =>
  useQuery<Engine, Problem>({
    queryKey: ['screening engine'],
    queryFn: () => asked(() => import('./engine.ts')),
    ...once,
  })

const files: Record<Language, () => Promise<{ default: ScreeningWords }>> = {
  mn: () => import('../../../../../locales/mn/screening.json'),
  en: () => import('../../../../../locales/en/screening.json'),
}

export function useScreeningWords(): UseQueryResult<ScreeningWords, Problem> {
  const language = useLanguage()
  return useQuery<ScreeningWords, Problem>({
    queryKey: ['screening words', language],
    queryFn: () => asked(async () => (await files[language]()).default),
    ...once,
  })
}
