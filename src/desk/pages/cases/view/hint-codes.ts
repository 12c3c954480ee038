/**
 * What a counsellor must bear in mind with this one, at the moment it matters, and what she must not be asked. Sources for
 * the rules: WHO 2014 clinical handbook (first-line support, strangulation), Childline and Women's Aid on limits of
 * confidentiality, ASQ and 988 guidance on asking directly. Words: `cases.hint.<code>`. Pure.
 */
import type { DeskCard, DeskLine } from '../contract.ts'

export const hintCodes = [
  'someone_near',
  'unconfirmed',
  'strangulation',
  'suicide',
  'child',
  'sexual',
  'confined',
  'pictures',
  'abusive',
] as const
export type HintCode = (typeof hintCodes)[number]

const byLabel: Readonly<Record<string, HintCode>> = {
  someone_near: 'someone_near',
  strangulation: 'strangulation',
  suicide: 'suicide',
  minor: 'child',
  sexual_violence: 'sexual',
  confinement: 'confined',
  trafficking: 'confined',
  passport_taken: 'confined',
  image_abuse: 'pictures',
}

/** By what she answered to an instrument, where she shared it. */
const byAnswer: Readonly<Record<string, HintCode>> = {
  'partner throat': 'strangulation',
  'asq wish': 'suicide',
  'asq burden': 'suicide',
  'asq thoughts': 'suicide',
  'asq tried': 'suicide',
  'asq now': 'suicide',
  'gate held': 'confined',
  'conditions papers': 'confined',
  'conditions watched': 'confined',
}

/** In the order of `hintCodes`: what keeps her safe this minute comes first. */
export function hintsFor(
  card: Pick<DeskCard, 'why' | 'evidence' | 'child' | 'identity' | 'flaggedUntil'>,
  lines: readonly Pick<DeskLine, 'marked'>[] = [],
): HintCode[] {
  const labels = [
    ...card.why.map(({ label }) => label),
    ...lines.flatMap(({ marked }) => marked ?? []).map(({ label }) => label),
  ]
  const found = new Set(labels.flatMap((label) => byLabel[label] ?? []))
  for (const { instrument, yes } of card.evidence?.instruments ?? [])
    for (const id of yes) {
      const code = byAnswer[`${instrument} ${id}`]
      if (code) found.add(code)
    }
  if (card.child) found.add('child')
  if (card.identity === 'unconfirmed') found.add('unconfirmed')
  if (card.flaggedUntil !== undefined) found.add('abusive')
  return hintCodes.filter((code) => found.has(code))
}
