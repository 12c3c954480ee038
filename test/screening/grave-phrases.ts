/** Phrases of the opened sets that are heard as grave alone, for whoever asks what becomes of them beside other words. */
import { readFileSync } from 'node:fs'
import { readPhrases, scriptOf } from '#src/cli/screen-eval.ts'
import { screen } from '#src/screening/screen.ts'

export const urgency = (text: string): string => screen(text).urgency
export const grave = (text: string): boolean => ['critical', 'high'].includes(urgency(text))
const english =
  /\b(?:he|she|my|me|the|is|they|am|was|want)\b.*\b(?:he|my|me|i|the|is|to|they|a|and|not|was|in|of|it)\b/i

/** One in so many. `in`: 0 English, 1 Mongolian in Latin letters, 2 in Cyrillic. */
export const gravePhrases = (oneIn: number): { text: string; in: 0 | 1 | 2 }[] =>
  ['written.tsv', 'written-h.tsv', 'written-j.tsv', 'held-out-1.tsv']
    .flatMap((name) => readPhrases(readFileSync(new URL(name, import.meta.url), 'utf8')).phrases)
    .filter(({ label, text }, at) => at % oneIn === 0 && label !== 'none' && grave(text))
    .map(({ text }) => ({ text, in: scriptOf(text) === 'cyrillic' ? 2 : english.test(text) ? 0 : 1 }))
