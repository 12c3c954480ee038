import { seededRandom } from './random.ts'

/** How unkindly events are delivered; probabilities from 0 to 1. */
export type DeliveryOptions = {
  /** An event arrives a second time, together with its first delivery or a little after it was acknowledged. */
  duplicate?: number
  /** An event is overtaken by the next one of the same chat. */
  reorder?: number
  /** An event shares a request with others (Messenger only). */
  batch?: number
  seed?: number
  /** Pause before the first repetition; it doubles up to one second. */
  retryMs?: number
}

export type Fate = {
  overtaken: boolean
  heldMs: number
  duplicated: boolean
  /** 0: at the same moment as the first delivery. */
  duplicateAfterMs: number
  joinsOthers: boolean
}

const CALM: Fate = {
  overtaken: false,
  heldMs: 0,
  duplicated: false,
  duplicateAfterMs: 0,
  joinsOthers: false,
}

/**
 * What will happen to the nth event of a chat. It depends on seed, chat and n alone: chats running in parallel do
 * not disturb each other's chance, so one seed means one history per chat.
 */
export function drawFate(options: DeliveryOptions, lane: string, ordinal: number): Fate {
  const { duplicate = 0, reorder = 0, batch = 0, seed = 1 } = options
  if (duplicate + reorder + batch === 0) return CALM
  const random = seededRandom(`${seed}/${lane}/${ordinal}`)
  return {
    overtaken: random() < reorder,
    heldMs: 20 + random() * 380,
    duplicated: random() < duplicate,
    duplicateAfterMs: random() < 0.3 ? 0 : 20 + random() * 380,
    joinsOthers: random() < batch,
  }
}
