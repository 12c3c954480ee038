/** The same script, but a conversation begins in another dialog: so that one can be tried without the way to it. */
import { type Dialog, firstDialog, type Script, type Step } from '../../dialog/script.ts'

/** No editor can write this name. */
const entry = ' chat'

export function beginningIn(dialog: string, script: Script): Script {
  const first = script.dialogs.get(firstDialog)
  const wanted = script.dialogs.get(dialog)
  if (!first || !wanted || dialog === firstDialog) return script
  const step: Step = {
    verb: 'go',
    needs: { text: 'none', options: [] },
    exits: [],
    uses: [],
    options: [],
    numbers: [],
    waits: false,
    enter: () => ({ go: `${dialog}.${wanted.start}` }),
    answer: () => undefined,
  }
  const begun: Dialog = { ...first, start: entry, steps: new Map([...first.steps, [entry, step]]) }
  return { ...script, dialogs: new Map([...script.dialogs, [firstDialog, begun]]) }
}
