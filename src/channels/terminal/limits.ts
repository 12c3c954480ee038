import type { Limits } from '../../message.ts'

/** A terminal takes anything; these keep a dialog's cuts from being overlooked. */
export const limits: Limits = {
  text: 4000,
  caption: 4000,
  choices: 20,
  choiceLabel: 60,
  choiceValueBytes: 200,
}
