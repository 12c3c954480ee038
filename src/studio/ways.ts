/**
 * Where the steps of a script lead, over all its dialogs: which steps nobody comes to, and from which a person can be reached.
 * Pure.
 */
import { commandNames } from '../dialog/commands.ts'
import { everyReaction } from '../dialog/reactions.ts'
import {
  type Dialog,
  firstDialog,
  type Ref,
  refKey,
  resolveExit,
  type Script,
  type Step,
} from '../dialog/script.ts'

/** One way on, found. `option`: by this answer. `why`: when it is no answer of hers, what it is for. */
export type Lead = { dialog: string; step: string; option?: string; why?: Why }

/** Where an exit stands in its step tells what it is for. */
export const whys = ['silence', 'nobody', 'after', 'waiting', 'misheard', 'no'] as const
export type Why = (typeof whys)[number]

export function leadsOf(script: Pick<Script, 'dialogs'>, dialog: Dialog, step: Step): Lead[] {
  const leads: Lead[] = []
  const add = (to: Ref | undefined, more: Pick<Lead, 'option' | 'why'>): void => {
    if (to) leads.push({ dialog: to.dialog, step: to.step, ...more })
  }
  const byOption = new Set<string>()
  for (const { id, go, command } of step.options) {
    // Leaving and erasing lead nowhere: she is gone.
    const shared = command !== undefined && !['leave', 'erase'].includes(command)
    if (go !== undefined) byOption.add(go)
    const to = shared ? { dialog: firstDialog, step: command } : undefined
    add(go === undefined ? to : resolveExit(script.dialogs, dialog.id, go), { option: id })
  }
  for (const { to, by, path } of step.exits) {
    if (by !== undefined || byOption.has(to)) continue
    const why = whys.find((one) => path.includes(one))
    add(resolveExit(script.dialogs, dialog.id, to), why === undefined ? {} : { why })
  }
  return leads
}

export type Ways = {
  /** From the beginning, by a command, or when danger is heard. */
  reached(dialog: string, step: string): boolean
  /** `here`: a person can be asked for at this step · `ahead`: by going on from it, without the menu, which all come back to. */
  person(dialog: string, step: string): 'here' | 'ahead' | undefined
}

const byTheMenu = new Set(
  commandNames.filter((name) => name !== 'person').map((step) => refKey({ dialog: firstDialog, step })),
)

const known = new WeakMap<Script, Ways>()

export function waysOf(script: Script): Ways {
  const ways = known.get(script) ?? findWays(script)
  known.set(script, ways)
  return ways
}

function findWays(script: Script): Ways {
  const { dialogs } = script
  const leads = new Map<string, string[]>()
  const into = new Map<string, string[]>()
  const here = new Set<string>()
  for (const dialog of dialogs.values())
    for (const [name, step] of dialog.steps) {
      const from = refKey({ dialog: dialog.id, step: name })
      const to = leadsOf(script, dialog, step).map(refKey)
      leads.set(from, to)
      for (const one of to) if (!byTheMenu.has(one)) into.set(one, [...(into.get(one) ?? []), from])
      if (step.offersPerson) here.add(from)
    }
  const beginnings = [dialogs.get(firstDialog)?.start ?? '', ...commandNames].map((step) =>
    refKey({ dialog: firstDialog, step }),
  )
  const heard = everyReaction(script.reactions).flatMap(
    ({ reaction: { go } }) => resolveExit(dialogs, '', go) ?? [],
  )
  const reached = walk([...beginnings, ...heard.map(refKey)], leads)
  const ahead = walk([...here], into)
  return {
    reached: (dialog, step) => reached.has(refKey({ dialog, step })),
    person(dialog, step) {
      const at = refKey({ dialog, step })
      return here.has(at) ? 'here' : ahead.has(at) ? 'ahead' : undefined
    },
  }
}

/** All that can be come to from these; without those that are not there. */
function walk(from: readonly string[], ways: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>()
  const open = [...from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(ways.get(at) ?? []))
  }
  return seen
}
