/** Why: what each word was heard as, which rules fired on it, and which were kept quiet and by what. */
import type { ScreenUrgency, Signal } from './finding.ts'
import { screen, tokensIn } from './screen.ts'
import { sentencesOf } from './signals/hear.ts'
import { meaningNames } from './signals/meaning.ts'
import { partOf, together } from './signals/signs.ts'
import { soundsOf } from './signals/sounds.ts'
import { weighed } from './signals/weigh.ts'

/** What kept a rule quiet where no word of its own list did: the signs of an ordinary day around it (`signals/weigh.ts`). */
const outweighed = 'whole'

export type Explained = {
  urgency: ScreenUrgency
  /** What is heard in the end, also where it takes two sentences, or several signs without a rule. */
  signals: readonly Signal[]
  sentences: {
    language: 'mn' | 'en'
    tokens: { text: string; keys: string[]; forms: string[] }[]
    concepts: string[]
    fired: { rule: string; label: string; urgency: ScreenUrgency; doubtful: boolean; on: string[] }[]
    blocked: { rule: string; label: string; on: string[]; by: string }[]
  }[]
}

/** Everything `screen` saw and decided for one text, for `itgel screen --explain` and the desk page that tries rules. */
export function explain(text: string, more: { language?: string } = {}): Explained {
  const parts = sentencesOf(tokensIn(text), more.language).map(partOf)
  const whole = together(text, parts)
  const sentences = parts.map((part) => {
    const { sentence, rules } = part
    const words = (from: number, to: number): string =>
      sentence.tokens
        .slice(from, to + 1)
        .map((token) => token.text)
        .join(' ')
    const speaking = weighed(part, whole)
    const on = (places: readonly { from: number; to: number }[]): string[] =>
      places.map(({ from, to }) => words(from, to))
    return {
      language: sentence.language,
      tokens: sentence.tokens.map((token) => ({
        text: token.text,
        keys: token.kind === 'word' && sentence.language === 'mn' ? soundsOf(token.text) : [],
        forms: [
          ...new Set(
            token.readings
              .filter(({ stem }) => stem.concepts.length > 0)
              .map(
                ({ stem, ending, means }) => `${stem.written}+${ending} (${meaningNames(means).join(' ')})`,
              ),
          ),
        ],
      })),
      concepts: [...sentence.heard].flatMap(([name, ones]) =>
        ones.map(
          ({ from, to, neg, going }) =>
            `${name}: ${words(from, to)}${neg ? ' (denied)' : ''}${going ? ' (going on)' : ''}`,
        ),
      ),
      fired: speaking.map(({ rule, urgency, doubtful, places }) => ({
        rule: rule.id,
        label: rule.label,
        urgency,
        doubtful,
        on: on(places),
      })),
      blocked: rules
        .filter(({ rule }) => !speaking.some((one) => one.rule === rule))
        .map(({ rule, places, by = outweighed }) => ({
          rule: rule.id,
          label: rule.label,
          on: on(places),
          by,
        })),
    }
  })
  return { ...screen(text, more), sentences }
}
