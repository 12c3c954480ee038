/** A compiled script: every dialog, ready to be walked. Made by `compile.ts`, walked by `step.ts`. */
import type { Fact, Urgency } from '../conversation.ts'
import type { ServiceKind } from '../directory/row.ts'
import type { Path, Source } from '../problems.ts'
import type { CommandIndex, CommandName } from './commands.ts'

export type Facts = Readonly<Record<string, Fact>>

/** `version`: an older one of the dialog, which a conversation stays on; the newest without it. */
export type Ref = { dialog: string; step: string; version?: number }
export const refKey = ({ dialog, step, version }: Ref): string =>
  `${dialog}${version === undefined ? '' : `@${version}`}.${step}`

/** A place a step can lead to, as the editor wrote it: `menu`, `other_dialog` or `other_dialog.menu`. `by`: its option. */
export type Exit = { to: string; path: Path; by?: string }

/** What one fact must be; see `conditions.ts`. */
export type Condition =
  | Fact
  | { is: Fact }
  | { any_of: Fact[] }
  | { at_least: number }
  | { not: Fact }
  | { known: boolean }
export type When = Readonly<Record<string, Condition>>

/** A fact a step reads or writes, and the value it compares with or sets. */
export type FactUse = { fact: string; writes: boolean; value?: Fact; path: Path }

/**
 * One answer she may give. Exactly one of `go` and `command` is set in a script without problems. `heardOnly`: understood
 * when she writes it, and not offered.
 */
export type Option = {
  id: string
  set?: Facts
  add?: Amounts
  go?: string
  command?: CommandName
  callOff?: CallOff
  heardOnly?: true
}

/** What is added to facts that are numbers. */
export type Amounts = Readonly<Record<string, number>>

/** What she did, as a step sees it: the option it was understood as, and her own words where she wrote. */
export type Reply = { option?: string; text?: string }

/** A person is asked for: how soon, what she is told of her, and where to go on if nobody comes, and afterwards. */
export type PersonWish = {
  urgency: Urgency
  share: readonly string[]
  nobody: { minutes: number; go: string }
  after: string
}

export type CallOff = 'declined' | 'misheard'

/** What a step wants done now. Without `go`, `wait`, `end` or `command` it has not said how to go on. */
export type Move = {
  set?: Facts
  add?: Amounts
  go?: string
  wait?: true
  end?: true
  command?: CommandName
  /** Walk another dialog to its end, then go on here. */
  call?: { to: string; after: string }
  person?: PersonWish
  /** She does not want the person that was called for her, or we misheard her. */
  callOff?: CallOff
  /** The step's words are not said this time. */
  unsaid?: true
}

/** What arriving at a step does where facts decide it: the first line that holds. One without `when` always does. */
export type Arrival = { when?: When; move: Move }

/** What a step needs in every language. `facts`: how she is told what a person would see of hers. */
export type Needs = { text: 'needed' | 'none'; options: readonly string[]; facts?: readonly string[] }

/** Services to show: of the country and place that these facts name, or of a country by its two letters. */
export type Services = { need: readonly ServiceKind[]; country: string; place?: string }

/** What happens when she does not answer for so many minutes. */
export type Silence = { minutes: number; go: string }

export type Step = {
  verb: string
  needs: Needs
  exits: readonly Exit[]
  uses: readonly FactUse[]
  options: readonly Option[]
  /** Rows of the directory its text shows by {{numbers}}. */
  numbers: readonly string[]
  /** Services its text shows by {{services}}. */
  services?: Services
  /** The option set of `_shared.yaml` its options and their words come from. */
  shared?: string
  /** The question of an instrument that is asked here, `gate.held`. */
  screens?: string
  /** A person can be asked for here. */
  offersPerson?: true
  silence?: Silence
  /** Whoever comes here may be in danger: a person or a number must be near. */
  danger?: true
  /** Somebody may look at her screen: nothing loud, and no number that she did not ask for. */
  quiet?: true
  /** Name of the picture that is shown before its words. */
  picture?: string
  /** Whoever is on an older version of the dialog goes on in this one from here. */
  safeToMove?: true
  /** True where it waits for her. */
  waits: boolean
  /** Where facts decide what happens on arriving: all there is to decide, so that it can be proved. */
  arrivals?: readonly Arrival[]
  /** What happens on arriving here, after its words were said. */
  enter(facts: Facts): Move
  /** What her reply does, or undefined when it was not understood. */
  answer(reply: Reply, facts: Facts): Move | undefined
}

export type FactKind = 'yes_no' | 'number' | 'text'
/** `conversation`: until she leaves or erases, or is idle; `dialog`: until she goes on to another dialog. */
export type FactKeep = 'conversation' | 'dialog'
/** `dialog`: the one that may set it, or `_shared` for all. `why`: the reason to keep what nothing reads. */
export type Remembered = { type: FactKind; keep: FactKeep; dialog: string; why?: string }

/** Names and facts that every dialog may use: `dialogs/_shared.yaml`. */
export const sharedName = '_shared'

export type Dialog = {
  id: string
  version: number
  start: string
  steps: ReadonlyMap<string, Step>
  source: Source
}

/** What is done when this is heard; `queue`: staff is called before she has answered. See `reactions.ts`. */
export type Reaction = { go: string; queue?: true | undefined }
type ByLabel = Readonly<Record<string, Reaction>>
export type Reactions = { critical: ByLabel } & Partial<
  Record<'high' | 'medium' | 'doubtful', ByLabel | undefined>
>

/** An entry point: what staff call it, the dialog it opens, the advertisements that lead to it. See `entries.ts`. */
export type Entry = {
  called: string
  english?: string | undefined
  dialog?: string | undefined
  ads?: string[] | undefined
  cost?: number | undefined
}

export type Script = {
  /** In their newest version. */
  dialogs: ReadonlyMap<string, Dialog>
  /** Earlier versions that somebody may still be in, by `dialog@version`; see `kept.ts`. */
  older: ReadonlyMap<string, Dialog>
  remembers: ReadonlyMap<string, Remembered>
  /** For each waiting step (`dialog/step`, `dialog@version/step`), the folded words that choose an option, in all languages. */
  heard: ReadonlyMap<string, ReadonlyMap<string, string>>
  commands: CommandIndex
  /** What is done when her words show danger. */
  reactions: Reactions
  /** Entry points by code. */
  entries: ReadonlyMap<string, Entry>
}

/** The verb of a step that could not be read. */
export const broken = 'broken'

/** The word she agreed on. It is compared, and neither said nor shared. */
export const codeWord = 'code_word'

/** The dialog a conversation begins in; the shared steps (menu, help, person …) are in it. */
export const firstDialog = 'welcome'

/**
 * Facts every script may read; only `language` may be set by one. `entry`: the dialog that her link opens. `words`, only
 * in `share`: what she wrote last.
 */
export const builtInFacts = ['language', 'channel', 'counsellors', 'entry', 'words'] as const

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
