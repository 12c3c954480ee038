/**
 * What a turn adds to the tables of the reports: what became known in it, compared with before, so that nothing is ever
 * computed from conversations afterwards. One place for all of it, so that no turn can forget it. Pure. A contact is counted
 * once in a table, in the month in which it became known; nothing of what she says later is subtracted.
 */
import type { Case, Conversation, Fact, Place } from '../conversation.ts'
import { entryOf } from '../dialog/entries.ts'
import type { Activity, ChannelId } from '../message.ts'
import {
  answerBands,
  bandOf,
  countedAs,
  countryGroup,
  stoodBands,
  topicOf,
  waitBands,
} from '../reports/facets.ts'
import { type CellKey, cellKey, type TableId } from '../reports/tables.ts'
import type { Draft, Stage, TurnEvent } from './turn.ts'

export function countCells(
  before: Conversation | undefined,
  draft: Draft,
  event: TurnEvent,
  stage: Stage,
): Draft {
  const marks = new Set(before?.counted)
  const size = marks.size
  const cells: CellKey[] = []
  const add: Add = (id, ...values) => {
    const key = values.every((value) => value !== undefined) ? cellKey(id, values as string[]) : undefined
    if (key) cells.push(key)
    return key
  }
  const once: Once = (mark, id, ...values) => {
    if (!marks.has(mark) && add(id, ...values)) marks.add(mark)
  }
  const counting: Counting = { before, draft, after: draft.conversation, now: stage.now, add, once, marks }
  const { conversation } = draft
  if (isHers(event.activity) || (conversation && isChange(event.activity)))
    countContact(counting, event, stage)
  countFacts(counting)
  countSteps(counting, event)
  countCase(counting, stage)
  countEnd(counting, event.activity)
  const stood = isThere(before?.place, conversation?.place) ? before?.stoodSince : stage.now
  const counted = marks.size > size && { counted: [...marks] }
  const since = conversation?.place && stood !== conversation.stoodSince && { stoodSince: stood }
  const noted = conversation && (counted || since) && { ...conversation, ...counted, ...since }
  if (cells.length === 0 && !noted) return draft
  return {
    ...draft,
    ...(noted && { conversation: noted as Conversation }),
    effects: [...draft.effects, ...cells.map((key) => ({ kind: 'cell' as const, key }))],
  }
}

type Add = (id: TableId, ...values: (string | undefined)[]) => CellKey | undefined
type Once = (mark: string, id: TableId, ...values: (string | undefined)[]) => void
type Counting = {
  before: Conversation | undefined
  draft: Draft
  after: Conversation | undefined
  now: number
  add: Add
  /** Only if it was not counted under this mark before. */
  once: Once
  /** Where she is counted already. */
  marks: Set<string>
}

const isHers = (activity: Activity): boolean =>
  activity.type === 'message' || ['start', 'media', 'returned'].includes(activity.name)

/** What is heard in it is counted; where somebody answered her on the platform itself it may be the first that we read of her. */
const isChange = (activity: Activity): boolean => activity.type === 'event' && activity.name === 'edited'

const channels: Readonly<Record<ChannelId, string>> = {
  messenger: 'messenger',
  telegram: 'telegram',
  web: 'web',
  botframework: 'other',
  terminal: 'other',
}

function countContact({ before, now, once }: Counting, event: TurnEvent, stage: Stage): void {
  once('contacts', 'contacts')
  once('channels', 'channels', channels[event.channel])
  once('entries', 'entries', entryOf(stage.script, stage.origin))
  if (!before) once('first_answers', 'first_answers', bandOf(answerBands, now - event.at))
}

/** What she chose or told, as far as a dialog remembers it, and what was heard. */
function countFacts({ draft, after, once }: Counting): void {
  for (const { label, doubtful } of draft.heard ?? [])
    if (!doubtful) once(`findings/${label}`, 'findings', countedAs('finding', label))
  if (!after) return
  const { facts, place } = after
  if (typeof facts.language === 'string')
    once('languages', 'languages', countedAs('language', facts.language))
  const country = groupOf(facts.country)
  once('countries', 'countries', country)
  const age = typeof facts.age_band === 'string' ? facts.age_band : undefined
  once('ages', 'ages', age)
  once('countries_ages', 'countries_ages', country, age)
  once('felt_safe', 'felt_safe', yesOrNo(facts.felt_safe))
  const topic = place && topicOf(place.dialog)
  if (!place || topic === undefined) return
  once('writers', 'writers', writers[place.dialog] ?? 'herself')
  once(`topics/${topic}`, 'topics', topic)
}

const stepOf = ({ dialog, step }: Pick<Place, 'dialog' | 'step'>): string => `${dialog}.${step}`
const isThere = (was: Place | undefined, is: Place | undefined): boolean =>
  was !== undefined && is !== undefined && stepOf(was) === stepOf(is)

/** Where she waits: each step once a contact, and how long she stood there the first time. Steps that only say something are passed. */
function countSteps({ before, draft, after, now, add, once, marks }: Counting, event: TurnEvent): void {
  const was = before?.place
  const is = after?.place
  countStanding({ before, after, add, marks })
  if (is) once(`arrived/${stepOf(is)}`, 'arrived', stepOf(is))
  if (!was || !isHers(event.activity)) return
  const missed = draft.effects.some((effect) => effect.kind === 'count' && effect.code === 'not-understood')
  if (missed) once(`missed/${stepOf(was)}`, 'missed', stepOf(was))
  const since = before?.stoodSince
  if (!is || isThere(was, is) || since === undefined) return
  once(`stood/${stepOf(was)}`, 'stood', stepOf(was), bandOf(stoodBands, now - since))
}

/** In and out of each step: taken from each other they tell how many stand there, who is never told but in fives. */
function countStanding({
  before,
  after,
  add,
  marks,
}: Pick<Counting, 'before' | 'after' | 'add' | 'marks'>): void {
  /** Whoever was there before this was counted is counted from now on. */
  const was = before?.counted?.includes('stands') ? before.place : undefined
  const is = after?.place
  if (isThere(was, is) || (!was && !is)) return
  if (was) add('gone_on', stepOf(was))
  if (!is) return
  add('entered', stepOf(is))
  marks.add('stands')
}

const groupOf = (country: Fact | undefined): string | undefined =>
  typeof country === 'string' ? countryGroup(country) : undefined

/** Who writes is told by the first dialog she opens. */
const writers: Readonly<Record<string, string>> = { friend: 'somebody_near', official: 'official' }

const yesOrNo = (felt: Fact | undefined): string | undefined =>
  typeof felt === 'boolean' ? (felt ? 'yes' : 'no') : felt === undefined ? undefined : String(felt)

function countCase({ before, after, now, add, once, marks }: Counting, stage: Stage): void {
  const known = after?.case
  if (!known) return
  const was = before?.case?.id === known.id ? before.case : undefined
  if (!was) {
    once('offered', 'offered')
    once('urgencies', 'urgencies', known.urgency)
  }
  if (known.agreed !== undefined && was?.agreed === undefined) once('answers/agreed', 'answers', 'agreed')
  const called = known.ended?.by === undefined ? known.ended?.outcome : undefined
  if (called !== undefined && !was?.ended) once(`answers/${called}`, 'answers', called)
  if (known.state === 'claimed' && !wasTaken(was)) {
    add('urgencies_taken', known.urgency)
    add('waits_by_urgency', known.urgency, bandOf(waitBands, now - known.opened))
  }
  if (isWith(known) && !isWith(was)) {
    once('came/reached', 'came', 'reached')
    once('waits', 'waits', bandOf(waitBands, now - (known.agreed ?? known.opened)))
    once('entries_reached', 'entries_reached', entryOf(stage.script, after.origin))
  }
  if (known.nobodyTold !== undefined && was?.nobodyTold === undefined) add('service', 'nobody_yet')
  if (known.fellSilent && was?.fellSilent?.at !== known.fellSilent.at) add('service', 'fell_silent')
  if (!known.ended || was?.ended || known.ended.by === undefined) return
  // Closed before anybody could write to her: nothing came of a talk that was not.
  if (!marks.has('came/reached')) return
  once('outcomes', 'outcomes', countedAs('outcome', known.ended.outcome))
  for (const each of known.ended.referrals) once(`referrals/${each}`, 'referrals', each)
  for (const each of known.ended.accepted ?? [])
    once(`referrals_accepted/${each}`, 'referrals_accepted', each)
  for (const each of known.ended.confirmed ?? [])
    once(`referrals_confirmed/${each}`, 'referrals_confirmed', each)
  if (known.ended.referrals.includes('repatriation'))
    once('repatriations', 'repatriations', groupOf(after.facts.country) ?? 'other')
}

const wasTaken = (known: Case | undefined): boolean =>
  known?.history.some(({ state }) => state === 'claimed') ?? false

/** A person has her, and may write to her. */
const isWith = (known: Case | undefined): boolean => known?.state === 'claimed' && known.agreed !== undefined

/** She is gone: erased, or left, or a day of silence. Who blocked us may write again, and be reached: till then she is not. */
function countEnd({ before, draft, once, add, marks }: Counting, activity: Activity): void {
  const erase = draft.effects.find((effect) => effect.kind === 'erase')
  if (!erase) return
  const known = before?.case
  const waited = known !== undefined && known.state !== 'closed' && known.agreed !== undefined
  if (waited && !wasTaken(known) && !marks.has('came/reached')) once('came/left', 'came', 'left')
  const silent = activity.type === 'event' && activity.name === 'timer'
  // Nothing was there to erase: she pressed twice, or never wrote.
  if (!silent && marks.has('contacts')) once('erasures', 'erasures', erase.wipe ? 'erased' : 'left')
  const place = before?.place
  if (place) add('left_at', `${place.dialog}.${place.step}`)
}
