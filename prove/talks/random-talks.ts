/**
 * Women who say and press whatever comes, over and over, through the scripts as they are shipped: what they hear, and why. Each word they type
 * carries a mark that nobody else has, so that it is seen wherever it comes back. One run serves the promises that ask about it.
 */

import { readConfig } from '../../src/config.ts'
import type { Conversation } from '../../src/conversation.ts'
import { compileHouse } from '../../src/dialog/load.ts'
import { readHouseFiles } from '../../src/house-files.ts'
import { silentLog } from '../../src/log.ts'
import {
  type Activity,
  type CaseId,
  type ChannelId,
  type Choice,
  type ConversationId,
  channelIds,
  type DeskAct,
  type EntryId,
  mediaKinds,
  type PlatformId,
  type StaffId,
  type TimerName,
  type Words,
} from '../../src/message.ts'
import { screen } from '../../src/screening/screen.ts'
import { decide } from '../../src/turn/decide.ts'
import type { Effect } from '../../src/turn/effect.ts'
import { listenWith } from '../../src/turn/listen-with.ts'
import type { Setting, TurnEvent } from '../../src/turn/turn.ts'
import { seededRandom } from '../../test/journeys/helpline.ts'
import { root } from '../../test/support/root.ts'
import type { About, Form } from '../promise.ts'

export type Talks = {
  talks: number
  turns: number
  sayings: number
  marks: number
  threw: string[]
  silent: string[]
  toldBack: string[]
  unasked: string[]
  beyondWindow: string[]
}

const talksOf: Record<Form, number> = { short: 60, long: 10_000 }
const hour = 3_600_000
const known = new Map<string, Promise<Talks>>()

export function randomTalks(about: About): Promise<Talks> {
  const key = `${about.form} ${about.seed}`
  const run = known.get(key) ?? talkOn(about)
  known.set(key, run)
  return run
}

const sentences = [
  'намайг зодсон',
  'namaig alna gesen',
  'паспорт минь байхгүй',
  'he took my passport',
  'би үхмээр байна',
  'yes',
  'тийм',
  'ugui',
  '1',
  '2',
  'цэс',
  'help',
  'хүн',
  'person',
  'хэл',
  'privacy',
  '🙏',
  'би 15 настай',
  '',
]
const staff = ['bolor', 'tuya'] as StaffId[]

async function talkOn({ form, seed, tell }: About): Promise<Talks> {
  const chance = seededRandom(seed)
  const house = compileHouse(
    readHouseFiles({
      dialogsDir: `${root}/dialogs`,
      localesDir: `${root}/locales`,
      directoryDir: `${root}/directory`,
      picturesDir: `${root}/pictures`,
    }),
  )
  const read = readConfig({})
  if ('problems' in read) throw new Error(read.problems.join())
  const { casework, paging } = read.config
  const setting: Setting = {
    ...house,
    limits: { text: 4096, caption: 1024, choices: 13, choiceLabel: 20, choiceValueBytes: 64 },
    idleEraseMs: 24 * hour,
    demo: true,
    counsellors: true,
    listen: listenWith(screen, silentLog),
    casework: { ...casework, ladder: paging.ladder, uncovered: [] },
    caseKeepMs: casework.keepMs,
  }
  const found: Talks = {
    talks: talksOf[form],
    turns: 0,
    sayings: 0,
    marks: 0,
    threw: [],
    silent: [],
    toldBack: [],
    unasked: [],
    beyondWindow: [],
  }
  for (let n = 0; n < found.talks; n++) {
    if (n % 1000 === 0) tell(`${n} conversations`)
    // So that the process can still be stopped, and others have their turn.
    if (n % 5 === 0) await new Promise((resolve) => setImmediate(resolve))
    oneTalk(n, setting, chance, found)
  }
  return found
}

/** One woman, through several conversations: she leaves, erases, stays away, and comes back. */
function oneTalk(n: number, setting: Setting, chance: () => number, found: Talks): void {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
  const channel: ChannelId = pick(channelIds)
  const marks: string[] = []
  let conversation: Conversation | undefined
  let offered: readonly Choice[] = []
  let now = Date.UTC(2026, 10, 22, 4)
  let order = 0
  let heardAt = 0
  const mark = (): string => {
    const fresh = `zq${n.toString(36)}x${marks.length.toString(36)}zq`
    marks.push(fresh)
    return fresh
  }
  const moves = 8 + Math.floor(chance() * 24)
  for (let move = 0; move < moves; move++) {
    now += pick([1000, 1000, 5000, 60_000, 45 * 60_000, chance() < 0.1 ? 26 * hour : 1000])
    order++
    const activity = nextActivity({ chance, pick, mark, offered, conversation })
    const event: TurnEvent = {
      conversation: `amina${n}` as ConversationId,
      address: 'there' as PlatformId,
      channel,
      order,
      at: now,
      activity,
      entry: `entry${n}.${order}` as EntryId,
    }
    let decision: ReturnType<typeof decide>
    try {
      decision = decide(conversation, event, setting, { now })
    } catch (error) {
      found.threw.push(`talk ${n}: ${kindOf(activity)}: ${String(error).slice(0, 120)}`)
      return
    }
    found.turns++
    const before = conversation
    conversation = decision.conversation
    const hers = isHers(activity)
    if (hers) heardAt = now
    const said = saidIn(decision.effects)
    found.sayings += said.length
    const text = said.map((one) => JSON.stringify(one)).join('\n')
    const back = marks.find((one) => text.includes(one))
    if (back !== undefined) found.toldBack.push(`talk ${n}: her words came back after ${kindOf(activity)}`)
    if (said.length > 0 && !mayCause(activity, before))
      found.unasked.push(`talk ${n}: something was said after ${kindOf(activity)}`)
    // What a counsellor does whom she agreed to is not ours to hold back, where the platform lets it through.
    const byPerson =
      activity.type === 'event' && activity.name === 'desk' && before?.case?.agreed !== undefined
    if (said.length > 0 && now - heardAt > 24 * hour && before?.followUp === undefined && !byPerson)
      found.beyondWindow.push(
        `talk ${n}: something was said ${Math.round((now - heardAt) / hour)} h after her last word (${kindOf(activity)})`,
      )
    if (hers && said.length === 0 && mustBeAnswered(activity, before, conversation, now, channel))
      found.silent.push(`talk ${n}: silence after ${kindOf(activity)}`)
    const actions = decision.effects.flatMap((effect) =>
      effect.kind === 'say' ? (effect.outbound.suggestedActions?.actions ?? []) : [],
    )
    if (actions.length > 0) offered = actions.map(({ value }) => value)
  }
  found.marks += marks.length
}

type Moving = {
  chance: () => number
  pick: <T>(from: readonly T[]) => T
  mark: () => string
  offered: readonly Choice[]
  conversation: Conversation | undefined
}

function nextActivity({ chance, pick, mark, offered, conversation }: Moving): Activity {
  const dice = chance()
  const known = conversation?.case
  const event = (
    name: 'start' | 'returned' | 'leave' | 'erase' | 'blocked' | 'unblocked' | 'answeredElsewhere',
  ): Activity => ({ type: 'event', name })
  if (dice < 0.35 && offered.length > 0)
    return { type: 'message', text: 'pressed' as Words, value: pick(offered) }
  if (dice < 0.65)
    return {
      type: 'message',
      text: (chance() < 0.5
        ? `${pick(sentences)} ${mark()}`
        : chance() < 0.5
          ? mark()
          : pick(sentences)) as Words,
    }
  if (dice < 0.7) return event('start')
  if (dice < 0.72) return { type: 'event', name: 'edited', text: mark() as Words }
  if (dice < 0.75) return { type: 'event', name: 'media', value: pick(mediaKinds), text: mark() as Words }
  if (dice < 0.77) return event('returned')
  if (dice < 0.8) return event(pick(['leave', 'erase', 'blocked', 'unblocked', 'answeredElsewhere'] as const))
  if (dice < 0.83)
    return { type: 'event', name: 'receipt', value: pick(['delivered', 'read', 'echo', 'standby'] as const) }
  if (dice < 0.9 || !known)
    return {
      type: 'event',
      name: 'timer',
      value: pick<TimerName>(['idle', 'silence', 'page', 'nobody', 'owner', 'follow']),
    }
  return { type: 'event', name: 'desk', value: { case: known.id as CaseId, act: anAct(pick, chance) } }
}

function anAct(pick: Moving['pick'], chance: () => number): DeskAct {
  const by = pick(staff)
  const what = pick([
    'claim',
    'claim',
    'acknowledge',
    'release',
    'join',
    'part',
    'lost',
    'typing',
    'say',
    'note',
    'transfer',
    'close',
    'follow up',
  ] as const)
  if (what === 'say' || what === 'note')
    return { by, do: what, text: `counsellor ${Math.floor(chance() * 1e6)}` as Words }
  if (what === 'follow up')
    return { by, do: what, at: Date.UTC(2026, 10, 23), text: 'the flour has come' as Words }
  if (what === 'close') return { by, do: what, outcome: 'safe', referrals: [] }
  if (what === 'transfer') return { by, do: what }
  return { by, do: what }
}

const isHers = (activity: Activity): boolean =>
  activity.type === 'message' || ['start', 'media', 'returned'].includes(activity.name)
const kindOf = (activity: Activity): string =>
  activity.type === 'message'
    ? activity.value
      ? 'a press'
      : 'words'
    : `${activity.name}${activity.name === 'timer' ? ` ${activity.value}` : activity.name === 'desk' ? ` ${activity.value.act.do}` : ''}`

/** The last words to her are hers to hear too. */
const saidIn = (effects: readonly Effect[]): unknown[] =>
  effects.flatMap((effect) =>
    effect.kind === 'say' ? [effect.outbound] : effect.kind === 'erase' ? effect.last : [],
  )

/** She did something, or a person she agreed to, or a moment came that she agreed to. */
function mayCause(activity: Activity, before: Conversation | undefined): boolean {
  if (isHers(activity)) return true
  if (activity.type === 'message') return true
  switch (activity.name) {
    case 'desk':
      return before?.case?.agreed !== undefined
    case 'timer':
      if (activity.value === 'follow') return before?.followUp !== undefined
      if (activity.value === 'nobody' || activity.value === 'owner') return before?.case?.agreed !== undefined
      // A step that minds silence says so once, in the conversation she is in.
      return activity.value === 'silence' && before?.place !== undefined
    default:
      return false
  }
}

/** A person has her, she blocked us, or somebody answers her on the platform itself: then the bot is silent. */
function mustBeAnswered(
  activity: Activity,
  before: Conversation | undefined,
  after: Conversation | undefined,
  now: number,
  channel: ChannelId,
): boolean {
  if (after?.blocked || before?.blocked) return false
  if (before?.case?.state === 'claimed' && before.case.agreed !== undefined) return false
  if (before?.quietUntil !== undefined && now < before.quietUntil) return false
  if (activity.type === 'event' && activity.name === 'returned') return false
  // On her page the erasing closes the page.
  return !(after === undefined && channel === 'web')
}
