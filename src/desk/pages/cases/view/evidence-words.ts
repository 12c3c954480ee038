/** The names of questions, signs and dimensions: `locales/<lng>/evidence.json`, loaded when a card has some. */
import { useQuery } from '@tanstack/react-query'
import { type Language, useLanguage } from '../../../ui/words.ts'

type Names = Readonly<Record<string, string>>
const files: Record<Language, () => Promise<{ default: Names }>> = {
  mn: () => import('../../../../../locales/mn/evidence.json'),
  en: () => import('../../../../../locales/en/evidence.json'),
}

/** A name by its code; the code itself until the names are there. */
export function useEvidenceName(): (code: string) => string {
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['evidence words', language],
    queryFn: async () => (await files[language]()).default,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (code) => data?.[code] ?? code
}
