/** Offers of a person: what she agreed to at one, and what of those she left open. */
import { type Asked, type Urgency, urgencies } from '../conversation.ts'
import type { CallOff, PersonWish, Ref, Script } from './script.ts'
import type { Stage } from './stage.ts'
import type { Talk } from './standing.ts'
import { dialogAt, exitFrom } from './versions.ts'

/** How she took it back, and at which offer. */
export type CalledOff = { how: CallOff; offer: { dialog: string; step: string } }

/** As urgent as the most urgent offer she agreed to or left open: "he hits me again" was her answer to it. */
export function soonest({ script }: Stage, { place, facts }: Talk, urgency: Urgency): Urgency {
  const open = (place?.back ?? []).map((ref) => {
    const step = dialogAt(script, ref)?.steps.get(ref.step)
    return step?.offersPerson
      ? step.answer({ option: 'yes' }, { ...facts, counsellors: true })?.person?.urgency
      : undefined
  })
  return urgencies.find((one) => one === urgency || open.includes(one)) ?? urgency
}

/** Who said yes or no to a person is not offered one again where she comes back to. */
export function withoutOffers({ script }: Stage, talk: Talk): Talk {
  if (!talk.place?.back) return talk
  const back = talk.place.back.filter((ref) => !dialogAt(script, ref)?.steps.get(ref.step)?.offersPerson)
  return { ...talk, place: { ...talk.place, back } }
}

/** Her wish for a person, with the steps it names found. */
export function wished(
  script: Script,
  ref: Ref,
  { urgency, share, nobody, after }: PersonWish,
): Omit<Asked, 'at'> | undefined {
  const without = exitFrom(script, ref, nobody.go)
  const afterwards = exitFrom(script, ref, after)
  if (!without || !afterwards) return undefined
  return {
    offer: placed(ref),
    urgency,
    share: [...share],
    nobody: { minutes: nobody.minutes, ...without },
    after: afterwards,
  }
}

/** Where an offer stands, without its version. */
export const placed = ({ dialog, step }: Ref): CalledOff['offer'] => ({ dialog, step })
