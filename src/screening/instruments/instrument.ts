/**
 * What an instrument is: a published set of questions, or one of our own wording, as data. It is asked by a dialog
 * (`screen: gate.held`), weighed by `weigh.ts`, and told to staff by `docs/screening.md`.
 *
 * A question keeps its meaning as long as it keeps its id: whoever changes what it asks gives it another one.
 */
import type { Urgency } from '../../conversation.ts'

/** What she answered. A question that was not put to her has no answer at all; neither that nor `skipped` is a "no". */
export const answerKinds = ['yes', 'no', 'skipped'] as const
export type Answer = (typeof answerKinds)[number]
/** By the id of a question, or of an indicator. */
export type Answers = Readonly<Record<string, Answer>>

export type Source = {
  title: string
  url?: string
  /** `read`: we read the owner's own page; `second_hand`: somebody else's account of it; `unverified`: from memory. */
  how: 'read' | 'second_hand' | 'unverified'
}

export type Licence = {
  name: string
  /** What it lets us do, in a sentence. */
  allows: string
  /** What must stand beside every translation. */
  notice?: string
}

export type Question = {
  id: string
  /** What it asks, for whoever writes or reviews the words. */
  asks: string
  /** A "yes" alone is reason to act this soon. Ours, unless the instrument says it: a chat cannot wait for a score. */
  urgency?: Urgency
  /** Indicators of the ILO lists a "yes" tells of, `dimension.indicator`; at most one in each dimension. */
  indicates?: readonly string[]
  /** Comes after the sentence that nobody is punished for it, and only to those who said they are grown up. */
  sensitive?: true
  /** For the child path: part of the act, or of the purpose. */
  element?: 'act' | 'purpose'
}

/** So many "yes" together are reason to act this soon. `confirmed`: we read the rule in the owner's own text. */
export type Threshold = { yes: number; urgency: Urgency; confirmed: boolean }

export type Instrument = {
  id: string
  title: string
  /** Of our data; raised with every change of a question or rule. */
  version: number
  /** The edition it follows. */
  follows: string
  /** `own`: our wording of its concepts. `rendered`: its items, put into plain words by us. */
  wording: 'own' | 'rendered'
  /** The rule as it is published, or as we made it. */
  rule: string
  /** What nobody may conclude from it. */
  limits: string
  sources: readonly Source[]
  licence: Licence
  /** Grown-ups only: her age band is asked before its first question, and `check` proves it. */
  adults?: true
  /** In the order of what matters first. */
  questions: readonly Question[]
  thresholds?: readonly Threshold[]
}

/** The fact a conversation keeps her answers in. */
export const factOf = ({ id }: Pick<Instrument, 'id'>): string => `${id}_answers`
