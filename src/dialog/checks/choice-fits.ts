/** What a button carries back, `dialog/step/option`, fits into Telegram's 64 bytes. */
import { choiceValue } from '../../message.ts'
import { problemAt } from '../../problems.ts'
import { type Check, everyStep, stepPath } from './check.ts'

/** Source: https://core.telegram.org/bots/api#inlinekeyboardbutton (callback_data) */
export const mostBytes = 64

export const choiceFits: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.options.flatMap(({ id }, index) => {
      const value = choiceValue({ dialog: dialog.id, step: name, option: id })
      const bytes = new TextEncoder().encode(value).length
      if (bytes <= mostBytes) return []
      const message = `"${value}" is too long for a button (${bytes} bytes; at most ${mostBytes}); shorten a name`
      return [problemAt(dialog.source, stepPath(name, ['ask', index, 'id']), message)]
    }),
  )
