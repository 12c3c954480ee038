/**
 * The engine of the line itself, with its rules, as this page asks it. It is half a megabyte of words, so it is fetched only
 * when this page is open (`use-engine.ts`). Everything happens here, in the browser: no sentence is sent anywhere.
 */
import { explain } from '../../../../screening/explain.ts'
import { morePressing, type ScreenUrgency, type Signal } from '../../../../screening/finding.ts'
import { screen } from '../../../../screening/screen.ts'
import type { Rule } from '../../../../screening/signals/rule.ts'
import { rules } from '../../../../screening/signals/rules/all.ts'
import { aboutConcepts, toldOfRules } from '../../../../screening/told.ts'

/** With how many of her messages before it the line hears one. */
const together = 3
/** Nobody needs more to try a story, and each is heard anew with every letter. */
export const mostBubbles = 12

/** A rule whose words were all there, and that still did not count. */
export type HeldBack = {
  rule: string
  label: string
  /** Its words. */
  on: readonly string[]
  /** What held it back: a concept, `hypothetical`, or `whole` for the message as a whole. */
  by: string
  /** The words in which that was heard, where that can be told. */
  heard: readonly string[]
}
export type TriedBubble = {
  text: string
  urgency: ScreenUrgency
  signals: readonly Signal[]
  heldBack: readonly HeldBack[]
}
export type Tried = {
  urgency: ScreenUrgency
  bubbles: readonly TriedBubble[]
  /** There were more lines than are listened to. */
  cut: boolean
}

/** Hears a text line by line, each with the lines before it, as the line hears her messages. */
export function tried(text: string): Tried {
  const lines = text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
  const bubbles = lines.slice(0, mostBubbles).map((line, at) => {
    const { urgency, signals } = screen(line, { earlier: lines.slice(Math.max(0, at - together), at) })
    return { text: line, urgency, signals, heldBack: heldBackIn(line, signals) }
  })
  return {
    urgency: bubbles.reduce<ScreenUrgency>((most, { urgency }) => morePressing(most, urgency), 'none'),
    bubbles,
    cut: lines.length > mostBubbles,
  }
}

function heldBackIn(line: string, signals: readonly Signal[]): HeldBack[] {
  const fired = new Set(signals.map(({ id }) => id))
  const found = new Map<string, HeldBack>()
  for (const sentence of explain(line).sentences) {
    const add = (one: Omit<HeldBack, 'heard'>): void => {
      if (fired.has(one.rule) || found.has(one.rule)) return
      found.set(one.rule, { ...one, heard: wordsOf(one.by, sentence.concepts) })
    }
    for (const { rule, label, on, by } of sentence.blocked)
      add({ rule, label, on, by: heardOf(by, sentence.concepts) })
  }
  return [...found.values()]
}

/** `>school|traffic:now`: the names in a term. */
const namesIn = (term: string): string[] =>
  term
    .replace(/^[>+]/, '')
    .split('|')
    .map((choice) => choice.split(':')[0] ?? choice)

/** Of a term with a choice, the name that was heard. */
function heardOf(term: string, heard: readonly string[]): string {
  const names = namesIn(term)
  return names.find((name) => heard.some((each) => each.startsWith(`${name}: `))) ?? names[0] ?? term
}

/** `explain` writes a concept as `name: words`, and behind it what was said of it in brackets. */
const wordsOf = (name: string, heard: readonly string[]): string[] => [
  ...new Set(
    heard
      .filter((each) => each.startsWith(`${name}: `))
      .map((each) => each.slice(name.length + 2).replace(/( \((denied|going on)\))+$/, '')),
  ),
]

/** A rule as a lay person reads it. */
export type ToldRule = Pick<Rule, 'id' | 'label' | 'about' | 'fires' | 'quiet'> & {
  urgency: Exclude<ScreenUrgency, 'none'>
  when?: 'by_time' | 'unless_past'
  doubtful: boolean
  alone: boolean
  unless: readonly string[]
}

export const toldRules: readonly ToldRule[] = rules.map(
  ({ id, label, urgency, doubtful, alone, unless = [] }) => ({
    id,
    label,
    ...(toldOfRules[id] ?? { about: id, fires: [], quiet: [] }),
    ...(urgency === 'by_time' || urgency === 'unless_past'
      ? { urgency: 'critical' as const, when: urgency }
      : { urgency }),
    doubtful: doubtful === true,
    alone: alone !== undefined,
    unless: [...new Set(unless.flatMap(namesIn))],
  }),
)

/** What a concept is, in the words of the data. */
export const aboutConcept = (name: string): string | undefined => aboutConcepts[name]
