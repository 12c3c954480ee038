/** What the studio shows of proposals, versions, problems and conflicts: names for ids, and texts for values. */
import type { Problem } from '../../../problems.ts'
import { filesAt, type Studio, upon } from '../../../studio/drafts.ts'
import { dialogOf, wordFileOf } from '../../../studio/files.ts'
import { changesUpon, mayApprove, mayPublish } from '../../../studio/proposals.ts'
import { liveNow } from '../../../studio/publish.ts'
import type { KeptProposal, Version } from '../../../studio/shelves.ts'
import type { Conflict } from '../../../studio/units.ts'
import type { Desk } from '../../desk.ts'
import type { ConflictSeen, ProblemSeen, ProposalCard, VersionCard } from './contract.ts'

type Names = (id: string) => { id: string; name: string }

export const inDialog = (file: string): string | undefined => dialogOf(file) ?? wordFileOf(file)?.name

export async function seenUpon(studio: Studio, kept: KeptProposal) {
  const { version } = kept.value
  // What was published is shown against what it was published upon.
  const live = await liveNow(studio.shelves, studio.program)
  const before = version === undefined ? undefined : await filesAt(studio, version - 1)
  const then = before && version !== undefined ? { ...live, number: version - 1, files: before } : live
  return { live: then, onto: upon(then, kept.value) }
}

/** Which steps colleagues have in their drafts, by dialog. */
export async function othersIn(
  studio: Studio,
  me: string,
): Promise<{ who: string; dialogs: Map<string, Set<string>> }[]> {
  const [{ found }, live] = await Promise.all([
    studio.shelves.drafts.list({ limit: 100 }),
    liveNow(studio.shelves, studio.program),
  ])
  const open = found
    .filter(({ id }) => id !== me)
    .map(({ id, value }) => ({
      who: id,
      changes: changesUpon(studio, live, upon(live, value).changed).changes,
    }))
  return open.map(({ who, changes }) => {
    const dialogs = new Map<string, Set<string>>()
    for (const { dialog, step } of changes)
      if (dialog !== undefined) dialogs.set(dialog, (dialogs.get(dialog) ?? new Set()).add(step ?? ''))
    return { who, dialogs }
  })
}

export async function namesOf({ people }: Desk): Promise<Names> {
  const all = new Map((await people.all()).map(({ id, value: { name } }) => [id, name]))
  return (id) => ({ id, name: all.get(id) ?? id })
}

export const proposalSeen = (kept: KeptProposal, me: string, names: Names): ProposalCard => {
  const { by, at, note, critical, state, approvals, answer, version, scheduled, missed } = kept.value
  return {
    id: kept.id,
    by: names(by),
    at,
    note,
    critical,
    state,
    approvals: approvals.map((one) => ({ by: names(one.by), at: one.at })),
    ...(answer !== undefined && { answer }),
    ...(version !== undefined && { version }),
    ...(scheduled && { scheduled: { at: scheduled.at, by: names(scheduled.by) } }),
    ...(missed && {
      missed: {
        at: missed.at,
        by: names(missed.by),
        result: missed.result,
        problems: missed.problems.map(problemSeen),
      },
    }),
    mine: by === me,
    mayApprove: mayApprove(kept, me),
    mayPublish: mayPublish(kept),
  }
}

export const versionSeen = (version: Version, live: number | undefined, names: Names): VersionCard => ({
  number: version.number,
  at: version.at,
  by: names(version.by),
  authors: version.authors.map(names),
  approvedBy: version.approvedBy.map(names),
  note: version.note,
  dialogs: version.dialogs,
  ...(version.restores !== undefined && { restores: version.restores }),
  ...(version.scheduled && {
    scheduled: { at: version.scheduled.at, by: names(version.scheduled.by) },
  }),
  live: version.number === live,
})

export function problemSeen({ file, line, col, message }: Problem): ProblemSeen {
  const dialog = inDialog(file)
  return { file, line, col, message, ...(dialog !== undefined && { dialog }) }
}

export function conflictSeen({ file, unit, theirs, mine }: Conflict): ConflictSeen {
  const dialog = inDialog(file)
  return { file, unit, theirs: asText(theirs), mine: asText(mine), ...(dialog !== undefined && { dialog }) }
}

export const asText = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value, null, 2)
