/**
 * The form of the script language, and how a script of an earlier form becomes one of today's. What lies in `dialogs/` is
 * always of today's form, since `check` tells an editor what to mend; what was kept of earlier versions says its form
 * (`kept.ts`), and nobody mends it any more.
 *
 * Whoever changes the language so that a script that was right before is not right any more, or means something else,
 * counts `form` up and adds one pure function in a file of its own: `upgrades/2.ts` makes a script of form 1 into form 2.
 * It takes and gives the plain value of the file, and never fails: what it does not understand it leaves as it is.
 */
export type Upgrade = (script: unknown) => unknown

/** `upgrades[0]` makes form 1 into form 2, and so on. Nothing has changed since form 1. */
export const upgrades: readonly Upgrade[] = []

/** Today's form. */
export const form = upgrades.length + 1

/** A script in today's form; undefined when it is of a form that we do not know yet. */
export function upgradeScript(script: unknown, from: number, all: readonly Upgrade[] = upgrades): unknown {
  if (from > all.length + 1) return undefined
  return all.slice(from - 1).reduce((value, upgrade) => upgrade(value), script)
}
