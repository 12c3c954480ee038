/**
 * Which version of a dialog she is in. A conversation stays on the version it began with until it comes to a step that
 * the newest version marks with `move: true`, or the dialog is over. Where that version is not kept any more, the newest
 * serves her as well as it can (see `startAgain` in `step.ts`).
 */
import type { Place } from '../conversation.ts'
import { type Dialog, firstDialog, type Ref, resolveExit, type Script } from './script.ts'

type Dialogs = Pick<Script, 'dialogs' | 'older'>

export const versionKey = (dialog: string, version: number): string => `${dialog}@${version}`

/** The dialog in the version that was asked for, where it is kept; else the newest. */
export function dialogAt(
  { dialogs, older }: Dialogs,
  { dialog, version }: Omit<Ref, 'step'>,
): Dialog | undefined {
  return (version === undefined ? undefined : older.get(versionKey(dialog, version))) ?? dialogs.get(dialog)
}

/** Where she stands; with its version only where that is an older one that is kept. */
export function pinned(
  { older }: Dialogs,
  { dialog, step, version }: Pick<Place, 'dialog' | 'step' | 'version'>,
): Ref {
  return { dialog, step, ...(older.has(versionKey(dialog, version)) && { version }) }
}

/** Where words of this place are: those of an older version are kept with it. */
export const wordsAt = ({ dialog, version }: Omit<Ref, 'step'>): string =>
  version === undefined ? dialog : versionKey(dialog, version)

/**
 * Where an exit leads. Within its own dialog an older version stays what it is; any other dialog is entered in its newest
 * version. A step that is gone from there meanwhile is the beginning of its dialog; a dialog that is gone is the menu.
 */
export function exitFrom(script: Dialogs, from: Omit<Ref, 'step'>, to: string): Ref | undefined {
  const { dialogs } = script
  if (from.version === undefined) return resolveExit(dialogs, from.dialog, to)
  const own = dialogAt(script, from)
  const within = own && resolveExit(new Map([...dialogs, [own.id, own]]), own.id, to)
  if (within) return within.dialog === from.dialog ? { ...within, version: from.version } : within
  const other = dialogs.get(to.split('.')[0] ?? '')
  return other ? { dialog: other.id, step: other.start } : { dialog: firstDialog, step: 'menu' }
}

/** Here the newest version says that it is safe to go on in it. */
export function moved({ dialogs }: Dialogs, { dialog, step, version }: Ref): Ref {
  const marked = dialogs.get(dialog)?.steps.get(step)?.safeToMove === true
  return marked || version === undefined ? { dialog, step } : { dialog, step, version }
}
