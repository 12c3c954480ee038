/** The counsellor reads which list says what, and that under 18 an act and a purpose suffice: in words, in her language. */
import { readFileSync } from 'node:fs'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fact } from '#src/conversation.ts'
import type { DeskCard } from '#src/desk/pages/cases/contract.ts'
import { evidenceOf } from '#src/screening/instruments/evidence.ts'
import { indicatorLists } from '#src/screening/instruments/lists/list.ts'

/** Its types are judged with the desk's. */
const file = new URL('../../src/desk/pages/cases/view/screening-card.tsx', import.meta.url)
type Card = FunctionComponent<{ evidence: NonNullable<DeskCard['evidence']> }>
const { ScreeningCard }: { ScreeningCard: Card } = await import(file.pathname)
const languages = ['mn', 'en'] as const
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8'))

beforeAll(() =>
  i18next.init({
    lng: 'mn',
    fallbackLng: false,
    resources: Object.fromEntries(
      languages.map((language) => [language, { translation: read(language, 'desk') }]),
    ),
    interpolation: { escapeValue: false },
  }),
)
afterAll(() => {
  for (const language of languages) i18next.removeResourceBundle(language, 'translation')
})

/** What stands on the card, line by line. */
async function card(language: string, facts: Record<string, Fact>): Promise<string[]> {
  await i18next.changeLanguage(language)
  const client = new QueryClient()
  client.setQueryData(['evidence words', language], read(language, 'evidence'))
  const evidence = evidenceOf(facts) as NonNullable<DeskCard['evidence']>
  const html = renderToStaticMarkup(
    createElement(
      QueryClientProvider,
      { client },
      createElement(MantineProvider, null, createElement(ScreeningCard, { evidence })),
    ),
  )
  return html
    .replace(/<style.*?<\/style>/gs, '')
    .split(/<[^>]*>/)
    .filter((line) => line.trim() !== '')
}

describe.each(languages)('in %s', (language) => {
  const words = () => read(language, 'desk').cases.screening

  test('the same part of two lists is told under the name of each', async () => {
    const lines = await card(language, { age_band: 'adult', conditions_answers: 'papers=yes debt=yes' })
    const { list } = words()
    const part = read(language, 'evidence').dimension_coercion_at_destination
    const named = lines.flatMap((line) =>
      [list.adult_labour, list.adult_sexual, part].filter((name) => line.startsWith(name)),
    )
    expect(named).toEqual([list.adult_labour, part, list.adult_sexual, part])
  })

  test('every list has a name', () => {
    expect(Object.keys(words().list)).toEqual(indicatorLists.map(({ id }) => id))
  })

  test('a child who was taken and is used: the act, the purpose, and that both suffice', async () => {
    const lines = await card(language, { age_band: 'teen', child_answers: 'kept=no taken=yes used=yes' })
    const { act, purpose, actAndPurpose } = words()
    const names = read(language, 'evidence')
    expect(lines).toContain(`${act}: ${names.question_child_taken}`)
    expect(lines).toContain(`${purpose}: ${names.question_child_used}`)
    expect(lines).toContain(actAndPurpose)
  })

  test('an act alone is told, and not that it suffices', async () => {
    const lines = await card(language, { age_band: 'teen', child_answers: 'taken=yes used=skipped' })
    expect(lines.some((line) => line.startsWith(words().act))).toBe(true)
    expect(lines).not.toContain(words().actAndPurpose)
  })
})
