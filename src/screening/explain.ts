/** Why: what each word was heard as, which rules fired on it, and which were kept quiet and by what. */
import { morePressing, type ScreenUrgency } from './finding.ts'
import { considered } from './signals/considered.ts'
import { meaningNames } from './signals/endings.ts'
import { sentencesOf } from './signals/hear.ts'
import { soundsOf } from './signals/sounds.ts'
import { tokensOf } from './signals/tokens.ts'

export type Explained = {
  urgency: ScreenUrgency
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
  let urgency: ScreenUrgency = 'none'
  const sentences = sentencesOf(tokensOf(text), more.language).map((sentence) => {
    const words = (from: number, to: number): string =>
      sentence.tokens
        .slice(from, to + 1)
        .map((token) => token.text)
        .join(' ')
    const rules = considered(sentence)
    for (const one of rules) if (one.by === undefined) urgency = morePressing(urgency, one.urgency)
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
      fired: rules.flatMap(({ rule, places, by, ...judged }) =>
        by === undefined ? [{ rule: rule.id, label: rule.label, ...judged, on: on(places) }] : [],
      ),
      blocked: rules.flatMap(({ rule, places, by }) =>
        by === undefined ? [] : [{ rule: rule.id, label: rule.label, on: on(places), by }],
      ),
    }
  })
  return { urgency, sentences }
}
