import type { Limits } from '../../message.ts'

/** Our own page: bounded by what is good to read on a small screen. */
export const webLimits: Limits = {
  text: 2000,
  caption: 2000,
  choices: 12,
  choiceLabel: 40,
  choiceValueBytes: 200,
}
