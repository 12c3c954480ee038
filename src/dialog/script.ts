/** A compiled script: every dialog, ready to be walked. Made by `compile.ts`, walked by `step.ts`. */
import type { Fact } from '../conversation.ts'
import type { Path, Source } from '../problems.ts'
import type { CommandIndex, CommandName } from './commands.ts'

export type Facts = Readonly<Record<string, Fact>>

export type Ref = { dialog: string; step: string }

/** A place a step can lead to, as the editor wrote it: `menu`, `other_dialog` or `other_dialog.menu`. */
export type Exit = { to: string; path: Path }

/** A fact a step reads or writes, and the value it compares with or sets. */
export type FactUse = { fact: string; writes: boolean; value?: Fact; path: Path }

/** One answer she may give. Exactly one of `go` and `command` is set in a script without problems. */
export type Option = { id: string; set?: Facts; go?: string; command?: CommandName }

/** What she did, as a step sees it: the option it was understood as, and her own words where she wrote. */
export type Reply = { option?: string; text?: string }

/** What a step wants done now. Without `go`, `wait`, `end` or `command` it has not said how to go on. */
export type Move = {
  set?: Facts
  go?: string
  wait?: true
  end?: true
  command?: CommandName
}

/** What a step needs in every language. */
export type Needs = { text: 'needed' | 'none'; options: readonly string[] }

export type Step = {
  verb: string
  needs: Needs
  exits: readonly Exit[]
  uses: readonly FactUse[]
  options: readonly Option[]
  /** Rows of the directory its text shows by {{numbers}}. */
  numbers: readonly string[]
  /** True where it waits for her. */
  waits: boolean
  /** What happens on arriving here, after its words were said. */
  enter(facts: Facts): Move
  /** What her reply does, or undefined when it was not understood. */
  answer(reply: Reply): Move | undefined
}

export type FactKind = 'yes_no' | 'number' | 'text'
/** `conversation`: until she leaves or erases, or is idle; `dialog`: until she goes on to another dialog. */
export type FactKeep = 'conversation' | 'dialog'
export type Remembered = { type: FactKind; keep: FactKeep; dialog: string }

export type Dialog = {
  id: string
  version: number
  start: string
  steps: ReadonlyMap<string, Step>
  source: Source
}

export type Script = {
  dialogs: ReadonlyMap<string, Dialog>
  remembers: ReadonlyMap<string, Remembered>
  /** For each waiting step (`dialog/step`), the folded words that choose an option, in all languages. */
  heard: ReadonlyMap<string, ReadonlyMap<string, string>>
  commands: CommandIndex
}

/** The verb of a step that could not be read. */
export const broken = 'broken'

/** The dialog a conversation begins in; the shared steps (menu, help, person …) are in it. */
export const firstDialog = 'welcome'

/** Facts every script may read; only `language` may be set by one. */
export const builtInFacts = ['language', 'channel', 'counsellors'] as const

/** Where an exit leads: a step of the same dialog first, else a dialog's start, else `dialog.step`. */
export function resolveExit(dialogs: ReadonlyMap<string, Dialog>, from: string, to: string): Ref | undefined {
  const [first = '', second, ...rest] = to.split('.')
  if (rest.length > 0) return undefined
  if (second !== undefined) {
    return dialogs.get(first)?.steps.has(second) ? { dialog: first, step: second } : undefined
  }
  if (dialogs.get(from)?.steps.has(first)) return { dialog: from, step: first }
  const other = dialogs.get(first)
  return other ? { dialog: first, step: other.start } : undefined
}
