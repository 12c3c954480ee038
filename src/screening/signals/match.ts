/** Does a rule fire on a sentence, on which words, and if not, what kept it quiet. */

import { givesWay, ofTheHarm } from './gives-way.ts'
import { loud, quietedBy } from './harmless.ts'
import type { Heard, Sentence } from './heard.ts'
import { meaning } from './meaning.ts'
import type { Rule } from './rule.ts'

const m = meaning

type Condition = (one: Heard) => boolean

const conditions: Readonly<Record<string, Condition>> = {
  any: () => true,
  neg: ({ neg }) => neg,
  cannot: ({ cannot }) => cannot,
  notdone: ({ neg, cannot }) => neg && !cannot,
  notlet: ({ neg, means }) => neg && (means & m.caus) !== 0,
  victim: ({ means, neg }) => !neg && (means & (m.caus | m.pass)) !== 0,
  active: ({ means, neg }) => !neg && (means & (m.caus | m.pass | m.mutual)) === 0,
  now: ({ going, neg, means }) => !neg && going && (means & m.mutual) === 0,
  past: ({ means, neg }) => !neg && (means & m.past) !== 0 && (means & m.mutual) === 0,
  habit: ({ means, neg }) => !neg && (means & m.habit) !== 0 && (means & m.mutual) === 0,
  future: ({ means, neg }) => !neg && (means & m.future) !== 0,
  wish: ({ means, neg }) => !neg && (means & m.wish) !== 0,
  hope: ({ means, neg }) => !neg && (means & m.optative) !== 0,
  conv: ({ means, neg }) => !neg && (means & m.conv) !== 0,
  imp: ({ means, neg }) => !neg && (means & m.imperative) !== 0,
  cond: ({ means, neg }) => !neg && (means & m.cond) !== 0,
  bare: ({ means, neg }) => !neg && (means & m.bare) !== 0,
  tobe: ({ means, neg }) => !neg && (means & m.toBe) !== 0,
  acc: ({ means }) => (means & m.acc) !== 0,
  dat: ({ means }) => (means & m.dat) !== 0,
  abl: ({ means }) => (means & m.abl) !== 0,
  com: ({ means }) => (means & m.com) !== 0,
  gen: ({ means }) => (means & m.gen) !== 0,
  ins: ({ means }) => (means & m.ins) !== 0,
  own: ({ means }) => (means & m.own) !== 0,
  notown: ({ means, neg }) => !neg && (means & m.own) === 0,
  convJ: ({ means, neg }) => !neg && (means & m.convJ) !== 0,
  convAad: ({ means }) => (means & m.convAad) !== 0,
  done: ({ means, neg }) => !neg && (means & m.done) !== 0,
  none: ({ means }) => (means & m.priv) !== 0,
}

const plain: Condition = ({ neg, means }) => !neg && (means & m.mutual) === 0

export type Term = {
  choices: readonly { concept: string; holds: Condition }[]
  after: number | undefined
  text: string
}

/** One line of a rule: terms that must all be heard. `needs`: the numbers of each term's concepts, and a 0 after each term. */
export type Line = { terms: readonly Term[]; needs: Uint16Array; rule: number; order: number }

/** A rule with what keeps it quiet: its own words, and ordinary sayings. */
export type Compiled = { rule: Rule; unless: readonly Term[]; ordinary: readonly Term[] }

/** All rules, ready: lines are found by the concept of theirs that is heard least often. */
export type Rulebook = {
  rules: readonly Compiled[]
  mn: ReadonlyMap<string, readonly Line[]>
  en: ReadonlyMap<string, readonly Line[]>
  /** From 1: thousands of lines are asked for each sentence, by number and not by name. */
  numbers: ReadonlyMap<string, number>
}

/** Concepts heard in almost every sentence: a line is never looked up by one of them alone if it can be helped. */
const common = new Set([
  'me',
  'my',
  'me_obj',
  'me_dat',
  'we',
  'they',
  'bai_now',
  'say_so',
  'every',
  'now_word',
  'helpless',
  'where_what',
])

export function compileRules(rules: readonly Rule[], known: ReadonlySet<string>): Rulebook {
  const compiled = rules.map((rule) => compiledRule(rule, known))
  const numbers = new Map([...known].map((concept, at) => [concept, at + 1]))
  const linesOf = (language: 'mn' | 'en') => linesByConcept(rules, language, { known, numbers })
  let english: ReadonlyMap<string, readonly Line[]> | undefined
  return {
    rules: compiled,
    numbers,
    mn: linesOf('mn'),
    get en() {
      english ??= linesOf('en')
      return english
    },
  }
}

/** What keeps it quiet is read when it is first heard: most rules never are. */
function compiledRule(rule: Rule, known: ReadonlySet<string>): Compiled {
  let unless: readonly Term[] | undefined
  let ordinary: readonly Term[] | undefined
  return {
    rule,
    get unless() {
      unless ??= termsOf(rule.unless ?? [], rule.id, known)
      return unless
    },
    get ordinary() {
      ordinary ??= termsOf(quietedBy(rule.id), rule.id, known)
      return ordinary
    },
  }
}

function linesByConcept(
  rules: readonly Rule[],
  language: 'mn' | 'en',
  { known, numbers }: { known: ReadonlySet<string>; numbers: ReadonlyMap<string, number> },
): ReadonlyMap<string, readonly Line[]> {
  const byConcept = new Map<string, Line[]>()
  let order = 0
  for (const [index, rule] of rules.entries()) {
    for (const text of rule[language] ?? []) {
      const terms = termsOf([text], rule.id, known)
      const needs = terms.flatMap(({ choices }) => [
        ...choices.map(({ concept }) => numbers.get(concept) ?? 0),
        0,
      ])
      const line: Line = { terms, needs: Uint16Array.from(needs), rule: index, order: order++ }
      for (const { concept } of keyTerm(line.terms).choices) {
        const there = byConcept.get(concept)
        if (there === undefined) byConcept.set(concept, [line])
        else if (there.at(-1) !== line) there.push(line)
      }
    }
  }
  return byConcept
}

function keyTerm(terms: readonly Term[]): Term {
  const weight = ({ choices }: Term): number =>
    choices.length + (choices.some(({ concept }) => common.has(concept)) ? 100 : 0)
  const [first, ...others] = terms
  if (first === undefined) throw new Error('A rule has an empty line.')
  return others.reduce((best, term) => (weight(term) < weight(best) ? term : best), first)
}

/** Lines that may fire on a sentence, in the order they are written. */
export function linesFor(book: Rulebook, sentence: Sentence): Line[] {
  const lines: Line[] = []
  const table = book[sentence.language]
  const present = new Uint8Array(book.numbers.size + 1)
  for (const concept of sentence.heard.keys()) present[book.numbers.get(concept) ?? 0] = 1
  for (const concept of sentence.heard.keys()) {
    const here = table.get(concept)
    if (here !== undefined) for (const line of here) if (mayFire(line.needs, present)) lines.push(line)
  }
  return lines.sort((a, b) => a.order - b.order)
}

/** Whether something was heard for every term: most lines fail here, before they are put in order. */
function mayFire(needs: Uint16Array, present: Uint8Array): boolean {
  let any = false
  for (let at = 0; at < needs.length; at++) {
    const concept = needs[at] ?? 0
    if (concept !== 0) any ||= present[concept] === 1
    else if (any) any = false
    else return false
  }
  return true
}

export function termsOf(lines: readonly string[], id: string, known: ReadonlySet<string>): Term[] {
  return lines.flatMap((line) =>
    line
      .split(' ')
      .filter(Boolean)
      .map((text) => termOf(text, id, known)),
  )
}

/** Terms as they are written: the same ones stand in many rules. */
const read = new Map<string, Term>()

function termOf(text: string, id: string, known: ReadonlySet<string>): Term {
  const there = read.get(text)
  if (there !== undefined) return there
  const after = text.startsWith('>') ? 6 : text.startsWith('+') ? 2 : undefined
  const choices = (after === undefined ? text : text.slice(1)).split('|').map((choice) => {
    const [concept = '', name] = choice.split(':')
    const holds = name === undefined ? plain : conditions[name]
    if (!known.has(concept)) throw new Error(`Rule ${id}: there is no concept "${concept}".`)
    if (holds === undefined) throw new Error(`Rule ${id}: there is no condition ":${name}".`)
    return { concept, holds }
  })
  const term = { choices, after, text }
  read.set(text, term)
  return term
}

function places(term: Term, sentence: Sentence): Heard[] {
  const found: Heard[] = []
  for (const { concept, holds } of term.choices) {
    const ones = sentence.heard.get(concept)
    if (ones !== undefined) for (const one of ones) if (holds(one)) found.push(one)
  }
  return found
}

/** The places of all terms of one line, near enough to each other; the tightest is not searched, the first is enough. */
export function fits(terms: readonly Term[], sentence: Sentence, window: number): Heard[] | undefined {
  const all: Heard[][] = []
  for (const term of terms) {
    const here = places(term, sentence)
    if (here.length === 0) return undefined
    all.push(here)
  }
  for (const first of all[0] ?? []) {
    const chosen = [first]
    if (choose(1, first, chosen, all, terms, window)) return chosen
  }
  return undefined
}

/** Terms are few and sentences short, so trying is cheap: at most 4 terms, at most 48 words. */
function choose(
  at: number,
  first: Heard,
  chosen: Heard[],
  all: readonly Heard[][],
  terms: readonly Term[],
  window: number,
): boolean {
  const term = terms[at]
  if (term === undefined) return true
  const before = chosen.at(-1) ?? first
  const nearest = [...(all[at] ?? [])].sort(
    (a, b) => Math.abs(a.from - first.from) - Math.abs(b.from - first.from),
  )
  for (const one of nearest.slice(0, 6)) {
    if (chosen.some((other) => overlap(one, other))) continue
    if (term.after !== undefined && (one.from <= before.to || one.from - before.to > term.after)) continue
    if (Math.abs(one.from - first.from) > window) continue
    chosen.push(one)
    if (choose(at + 1, first, chosen, all, terms, window)) return true
    chosen.pop()
  }
  return false
}

/** Two places share a word; one that stands in the gap of the other does not. */
const overlap = (one: Heard, other: Heard): boolean =>
  one.from <= other.to && other.from <= one.to && !fills(one, other) && !fills(other, one)

const fills = (one: Heard, other: Heard): boolean => one.from === other.gap && one.to === other.gap

/** What keeps the rule quiet in this sentence, heard on these words: its own terms, or an ordinary saying. */
export const quieted = (
  { unless, ordinary }: Compiled,
  sentence: Sentence,
  on: readonly Heard[],
): string | undefined => {
  const own = blockedBy(unless, sentence, on)
  if (own !== undefined && !givesWay(own, sentence)) return own
  const by = blockedBy(ordinary, sentence, on)
  return by === undefined || loud(sentence) ? undefined : by
}

/** `>a` keeps quiet only when heard after the words the rule was heard on. */
function blockedBy(unless: readonly Term[], sentence: Sentence, on: readonly Heard[]): string | undefined {
  const last = Math.max(...on.map(({ to }) => to))
  return unless.find((term) => {
    const found = places(term, sentence).filter((one) => !ofTheHarm(term.text, one, on))
    return term.after === undefined ? found.length > 0 : found.some(({ to }) => to > last)
  })?.text
}
