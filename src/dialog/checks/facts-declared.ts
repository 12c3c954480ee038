/** Every fact is declared under `remembers:`, set only by its own dialog, and given values of its kind. One is never shared. */
import type { Fact } from '../../conversation.ts'
import { didYouMean, type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { builtInFacts, codeWord, type FactKind, type FactUse, sharedName } from '../script.ts'
import { type Check, type Draft, everyStep, type Place, stepPath } from './check.ts'

export const factsDeclared: Check = (draft) =>
  everyStep(draft).flatMap((place) => place.step.uses.flatMap((use) => judgeUse(draft, place, use)))

function judgeUse(draft: Draft, { dialog, name }: Place, use: FactUse): Problem[] {
  const { fact, writes, value, path } = use
  const { remembers } = draft.script
  const at = stepPath(name, path)
  if (fact === 'language') {
    if (typeof value === 'string' && draft.languages.includes(value)) return []
    return [
      problemAt(
        dialog.source,
        at,
        `"${String(value)}" is not a language we have${didYouMean(String(value), draft.languages)}`,
      ),
    ]
  }
  if (builtInFacts.some((known) => known === fact)) {
    return writes ? [problemAtKey(dialog.source, at, `"${fact}" cannot be set by a dialog`)] : []
  }
  if (fact === codeWord && path[0] === 'offer_person')
    return [problemAt(dialog.source, at, `"${fact}" is only compared, by nobody's eyes; leave it out`)]
  const kind = remembers.get(fact)
  if (!kind) {
    const hint = didYouMean(fact, [...remembers.keys(), ...builtInFacts])
    return [problemAtKey(dialog.source, at, `"${fact}" is not listed under "remembers"${hint}`)]
  }
  if (writes && kind.dialog !== dialog.id && kind.dialog !== sharedName) {
    return [
      problemAtKey(dialog.source, at, `"${fact}" belongs to ${kind.dialog}; only that dialog may set it`),
    ]
  }
  if (value === undefined || fits(kind.type, value)) return []
  return [
    problemAt(
      dialog.source,
      at,
      `"${fact}" is ${kindNames[kind.type]}, so it cannot be ${JSON.stringify(value)}`,
    ),
  ]
}

const kindNames: Readonly<Record<FactKind, string>> = {
  yes_no: 'true or false',
  number: 'a number',
  text: 'a text',
}

function fits(kind: FactKind, value: Fact): boolean {
  return typeof value === (kind === 'yes_no' ? 'boolean' : kind === 'number' ? 'number' : 'string')
}
