/** Plays a transcript against `decide` and tells every difference. Pure: time passes only where the story says so. */
import { type Conversation, freshConversation } from '../conversation.ts'
import type {
  Activity,
  ChannelId,
  Choice,
  ConversationId,
  Language,
  Limits,
  Outbound,
  PlatformId,
  TimerName,
  Words,
} from '../message.ts'
import type { Problem } from '../problems.ts'
import type { World } from '../world.ts'
import { foundIn, missingOnCard, onCard, printQueued, type Queued, queuedIn } from './noted.ts'
import { firstDialog } from './script.ts'
import { type Setting, type Stage, spoken } from './stage.ts'
import { enter } from './step.ts'
import { namedTexts, type Story, type StoryLine, storyProblem } from './transcript.ts'

type Message = Extract<Outbound, { type: 'message' }>
type Done =
  | { kind: 'say'; outbound: Message }
  | { kind: 'erase'; wipe: boolean; last: Message[] }
  | { kind: 'timer'; name: TimerName; inMs: number | null }
  | { kind: 'count' | 'cell' | 'case' | 'page' | 'typing' }
type Event = {
  conversation: ConversationId
  channel: ChannelId
  address: PlatformId
  order: number
  at: number
  activity: Activity
}
export type Decide = (
  conversation: Conversation | undefined,
  event: Event,
  setting: Setting,
  world: World,
) => { conversation: Conversation | undefined; effects: readonly Done[] }

/** Roomy, so that a story tells of the script and not of a channel's cuts. */
const limits: Limits = { text: 4000, caption: 4000, choices: 13, choiceLabel: 20, choiceValueBytes: 64 }
const hourMs = 3_600_000
const firstMoment = Date.UTC(2026, 10, 22, 9)

export type Replay = {
  story: Story
  setting: Pick<Setting, 'script' | 'words' | 'directory'> & Partial<Setting>
  decide: Decide
  /** Write the conversation to JSON and read it back between turns, as the store does. */
  throughJson: boolean
}

export const settingOf = (given: Replay['setting']): Setting => ({
  limits,
  idleEraseMs: 24 * hourMs,
  demo: true,
  ...given,
})

export function replay({ story, setting: given, decide, throughJson }: Replay): Problem[] {
  const setting = settingOf(given)
  const problems: Problem[] = []
  const player = createPlayer(setting, decide, throughJson)
  const tellsFindings = story.lines.some(({ found }) => found !== undefined)
  for (const [index, line] of story.lines.entries()) {
    const tell = (message: string | undefined): void => {
      if (message !== undefined) problems.push(storyProblem(story, index, message))
    }
    if (isMove(line)) for (const untold of player.untold(tellsFindings)) tell(`before this, ${untold}`)
    tell(player.move(line))
    tell(player.expect(line))
  }
  const last = story.lines.length - 1
  for (const untold of player.untold(tellsFindings))
    problems.push(storyProblem(story, last, `after this, ${untold}`))
  return problems
}

const moves = [
  'she',
  'press',
  'sends',
  'page',
  'hours pass',
  'minutes pass',
  'comes by',
  'stands at',
  'speaks',
] as const
const isMove = (line: StoryLine): boolean => moves.some((move) => line[move] !== undefined)

/** Her side of a story, and what came of it that the story has not told yet. */
export function createPlayer(given: Setting, decide: Decide, throughJson: boolean) {
  let setting = given
  let conversation: Conversation | undefined
  let channel: ChannelId = 'telegram'
  let phone: string | undefined
  let language: Language = 'mn'
  let now = firstMoment
  let order = 0
  let said: Message[] = []
  let choices: Choice[] = []
  let erased: 'our side' | 'both sides' | undefined
  let found: string[] = []
  let queued: Queued | undefined
  let due: Partial<Record<TimerName, number>> = {}

  /** She is at this step, with what is remembered so far. */
  function stand(dialog: string, step: string): string | undefined {
    if (!setting.script.dialogs.get(dialog)?.steps.has(step)) return `there is no step "${dialog}.${step}"`
    const known = conversation ?? freshConversation(storyId, channel, storyAddress, now)
    const stage: Stage = { ...setting, channel, now }
    const { talk, said: words } = enter(
      stage,
      { place: undefined, facts: known.facts, language: spoken(setting, language) },
      { dialog, step },
    )
    const { place: _, ...kept } = known
    language = talk.language
    conversation = {
      ...kept,
      language,
      facts: { ...talk.facts },
      ...(talk.place && { place: talk.place }),
    }
    for (const { text, actions } of words)
      said.push({
        type: 'message',
        text,
        ...(actions.length > 0 && { suggestedActions: { actions } }),
      } as Message)
    note()
    return undefined
  }

  function speak(wanted: Language): string | undefined {
    if (!setting.words.languages.includes(wanted)) return `there is no language "${wanted}"`
    language = wanted
    if (!conversation) return undefined
    conversation = { ...conversation, language }
    const { place } = conversation
    return place && stand(place.dialog, place.step)
  }

  /** What is due happens in its order. */
  function pass(ms: number): void {
    const until = now + ms
    for (let most = 0; most < 20; most++) {
      const next = (Object.entries(due) as [TimerName, number][])
        .filter(([, at]) => at <= until)
        .sort(([, a], [, b]) => a - b)[0]
      if (!next) break
      const [name, at] = next
      const { [name]: _, ...others } = due
      due = others
      now = at - 1000
      act({ type: 'event', name: 'timer', value: name })
    }
    now = Math.max(now, until)
  }

  /** The choices she has before her now. */
  function note(): void {
    const shown = said.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? [])
    if (shown.length > 0) choices = shown.map(({ value }) => value)
  }

  function act(activity: Activity): void {
    order += 1
    now += 1000
    const event: Event = { conversation: storyId, channel, address: storyAddress, order, at: now, activity }
    const decided = decide(conversation, event, setting, { now })
    language = decided.conversation?.language ?? conversation?.language ?? language
    found = foundIn(conversation, decided.conversation)
    queued = queuedIn(conversation, decided.conversation)
    conversation = throughJson ? jsonAndBack(decided.conversation) : decided.conversation
    for (const effect of decided.effects) {
      if (effect.kind === 'say') said.push(effect.outbound)
      if (effect.kind === 'timer') {
        const { [effect.name]: _, ...others } = due
        due = effect.inMs === null ? others : { ...others, [effect.name]: now + effect.inMs }
      }
      if (effect.kind !== 'erase') continue
      erased = effect.wipe ? 'both sides' : 'our side'
      due = {}
      said.push(...effect.last)
    }
    note()
  }

  return {
    /** What happened and is not told yet, for whoever writes it down; it is forgotten by this. */
    took() {
      const taken = {
        said,
        erased,
        queued,
        found,
        stage: { ...setting, channel, now },
        language,
        conversation,
      }
      said = []
      erased = undefined
      queued = undefined
      found = []
      return taken
    },
    /** What happened and the story does not tell; it is forgotten by this. */
    untold(findings: boolean): string[] {
      const untold = said.length > 0 ? [`Itgel also said: ${quoted(said)}`] : []
      if (erased) untold.push('everything was erased, and the story does not say so')
      if (queued) untold.push(`a person was called (${printQueued(queued)}), and the story does not say so`)
      if (findings && found.length > 0)
        untold.push(`this was found, and the story does not say so: ${found.join(', ')}`)
      said = []
      erased = undefined
      queued = undefined
      found = []
      return untold
    },
    /** Does what a line tells of her, her phone or the time. */
    move(line: StoryLine): string | undefined {
      channel = line.on ?? channel
      phone = line.phone ?? phone
      if (line.counsellors) setting = { ...setting, counsellors: line.counsellors === 'here' }
      now += (line['hours pass'] ?? 0) * hourMs
      if (line['minutes pass'] !== undefined) pass(line['minutes pass'] * 60_000)
      if (line.speaks !== undefined) return speak(line.speaks)
      if (line['stands at'] !== undefined) {
        const [dialog = '', step = ''] = line['stands at'].split('.')
        return stand(dialog, step)
      }
      const activity = activityOf(line, choices, phone)
      if (activity === 'unknown') {
        return `"${line.press}" is not among the choices: ${choices.map(({ option }) => option).join(', ')}`
      }
      if (activity) act(activity)
      return undefined
    },
    /** Whether what a line promises of Itgel came true. */
    expect(line: StoryLine): string | undefined {
      if (line.silence && said.length > 0) return `not silence: ${quoted(said)}`
      if (line.erased !== undefined) {
        const was = erased
        erased = undefined
        if (was !== line.erased) return was ? `erased on ${was}` : 'nothing was erased'
      }
      if (line.queued !== undefined) {
        const wanted = typeof line.queued === 'string' ? { urgency: line.queued, share: [] } : line.queued
        const was = queued
        queued = undefined
        if (!was) return 'nobody was called'
        return printQueued(was) === printQueued(wanted) ? undefined : `called otherwise: ${printQueued(was)}`
      }
      if (line.found !== undefined) {
        const was = found
        found = []
        const same = [...was].sort().join() === [...line.found].sort().join()
        return same ? undefined : `found instead: ${was.length > 0 ? was.join(', ') : 'nothing'}`
      }
      if (line.card !== undefined) {
        const missing = missingOnCard(conversation, line.card)
        if (missing.length === 0) return undefined
        return `the card does not show ${missing.join(', ')}, but ${onCard(conversation).join(', ') || 'nothing'}`
      }
      if (line.itgel === undefined) return undefined
      const stage: Stage = { ...setting, channel, now }
      const expected = namedTexts(stage, spoken(setting, language), line.itgel, conversation?.facts) ?? [
        line.itgel,
      ]
      const got = said.splice(0, Math.max(expected.length, 1))
      if (expected.length > 0 && expected.every((text, at) => got[at]?.text.startsWith(text)))
        return undefined
      return got.length === 0 ? 'Itgel says nothing more here' : `Itgel says instead: ${quoted(got)}`
    },
  }
}

const storyId = 'story' as ConversationId
const storyAddress = 'story' as PlatformId

function activityOf(
  line: StoryLine,
  choices: readonly Choice[],
  locale: string | undefined,
): Activity | 'unknown' | undefined {
  const hint = locale === undefined ? {} : { locale }
  if (line.she !== undefined) return { type: 'message', text: line.she as Words, ...hint }
  if (line.sends !== undefined) return { type: 'event', name: 'media', value: line.sends }
  if (line.page === 'start') return { type: 'event', name: 'start', ...hint }
  if (line['comes by'] !== undefined)
    return { type: 'event', name: 'start', origin: { campaign: line['comes by'] }, ...hint }
  if (line.page !== undefined) return { type: 'event', name: line.page }
  if (line['hours pass'] !== undefined) return { type: 'event', name: 'timer', value: 'idle' }
  if (line.press === undefined) return undefined
  const value = pressed(line.press, choices)
  return value ? { type: 'message', text: line.press as Words, value, ...hint } : 'unknown'
}

/** `yes` is one of the choices shown last; `menu/privacy` or `welcome/menu/privacy` any button there ever was. */
function pressed(written: string, choices: readonly Choice[]): Choice | undefined {
  const [a = '', b, c] = written.split('/')
  if (b === undefined) return choices.find(({ option }) => option === a)
  return c === undefined ? { dialog: firstDialog, step: a, option: b } : { dialog: a, step: b, option: c }
}

const quoted = (messages: readonly Message[]): string =>
  messages.map(({ text }) => JSON.stringify(text)).join(', ')

const jsonAndBack = (conversation: Conversation | undefined): Conversation | undefined =>
  conversation && JSON.parse(JSON.stringify(conversation))
