/** What is certain and not grave is hardly answered, so it does not keep what is grave from being heard. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPhrases } from '#src/cli/screen-eval.ts'
import { screen } from '#src/screening/screen.ts'

const open = readdirSync(new URL('.', import.meta.url)).filter((name) =>
  /^(?:written|plain).*tsv$/.test(name),
)
test('of the dangers that somebody called grave, few are heard as not grave alone', () => {
  const phrases = open
    .flatMap((name) => readPhrases(readFileSync(new URL(name, import.meta.url), 'utf8')).phrases)
    .filter(
      ({ urgency, label }) =>
        label !== 'none' && label !== 'someone_near' && (urgency === 'critical' || urgency === 'high'),
    )
  const low = phrases.filter(({ text }) => {
    const { urgency, signals } = screen(text)
    return urgency === 'medium' && signals.some(({ doubtful }) => !doubtful)
  })
  expect({ low: low.length, some: low.slice(0, 5).map(({ text }) => text) }).toSatisfy(() => low.length < 50)
})
