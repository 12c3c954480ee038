/** She wrote, changed what she wrote, pressed, sent something or opened the page: she is listened to, and answered by the bot or by a person. */
import type { Asked, Conversation, Fact } from '../conversation.ts'
import { isOpen } from '../counselling/case.ts'
import { type CommandName, readCommand } from '../dialog/commands.ts'
import { entryOf } from '../dialog/entries.ts'
import { numbersText } from '../dialog/numbers.ts'
import { reactionTo } from '../dialog/reactions.ts'
import { firstDialog, type Reaction, resolveExit } from '../dialog/script.ts'
import { type Said, sayLine, whereSheIs } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import { awaitsChoice, breakIn, type Outcome, repeatChoices, standing, type Talk } from '../dialog/step.ts'
import type { Activity } from '../message.ts'
import { type Answer, answer, settle } from './answer.ts'
import { agreesCodeWord, correctsCodeWord, saysCodeWord } from './code-word.ts'
import type { CountCode, Effect } from './effect.ts'
import { forget } from './forget.ts'
import { caseAfter, caseCounts, placed, underNone } from './her-case.ts'
import { herLines } from './her-lines.ts'
import {
  answerAnew,
  type Heard,
  heardLately,
  keepUntold,
  listenTo,
  noteHeard,
  reactionOf,
  remember,
  withoutWords,
} from './listen.ts'
import { sayEffects } from './said.ts'
import { silenceTimer } from './silence.ts'
import { reopened, takenBack } from './taken-back.ts'
import { touch } from './touch.ts'
import type { Draft, Stage, TurnEvent } from './turn.ts'

/** After so long her earlier words are another matter, and it may be somebody else who writes. */
const awayMs = 30 * 60_000
/** What she may ask of the bot while a person has the conversation; anything else is for the person. */
const whileOwned: readonly CommandName[] = ['leave', 'erase', 'help', 'language', 'privacy']

export function hers(before: Conversation | undefined, event: TurnEvent, stage: Stage): Draft {
  const { activity } = event
  const away = before !== undefined && stage.now - before.seenAt > awayMs
  const touched = touch(before, event, stage)
  const conversation = away ? withoutRecent(touched) : touched
  const heard = listenTo(conversation, activity, stage)
  const counts = [...arrival(before, event), ...byEntry(before, conversation, stage), ...heard.counts]
  const owned = conversation.case?.state === 'claimed' && conversation.case.agreed !== undefined
  const answered = owned
    ? toPerson(conversation, activity, stage)
    : byBot(conversation, activity, {
        heard,
        stage,
        quiet: isQuiet(conversation, activity, stage) || isOfAlbum(before, activity),
      })
  const { command, asked } = answered
  const calledOff = takenBack(conversation, answered.calledOff, stage.now)
  if (command === 'leave' || command === 'erase')
    return forget(conversation, stage, { command, silent: false, counts: [...counts, ...answered.counts] })
  const noted = noteHeard(
    answered.calledOff?.how === 'misheard' ? answerAnew(conversation) : conversation,
    heard,
    stage.now,
  )
  const secret =
    agreesCodeWord(conversation, answered.talk, activity) ||
    saysCodeWord(conversation, activity) ||
    correctsCodeWord(conversation, activity)
  /** An answer we offered says nothing of its own that could be completed later. */
  const listened = secret || answered.understood ? noted : remember(noted, activity, stage)
  const talked = answered.silent ? listened : withTalk(listened, answered)
  const next: Conversation = {
    ...talked,
    ...((command === 'person' || asked) && { askedForPerson: stage.now }),
    ...(asked && { asked: { ...asked, share: sharedNow(conversation, asked, stage.now), at: stage.now } }),
  }
  const known = caseAfter(next, {
    heard,
    asked,
    calledOff,
    misheard: answered.calledOff?.how === 'misheard' ? answered.calledOff.offer : undefined,
    command,
    activity,
    away,
    stage,
    queue: answered.queue && (!answered.silent && talked.place ? placed(talked.place) : underNone),
  })
  /** Somebody has taken it already: she is told so at once, and the bot falls silent. */
  const came =
    known?.state === 'claimed' && known.agreed !== undefined && conversation.case?.agreed === undefined
  const stays = answered.calledOff !== undefined && calledOff === undefined && known?.agreed !== undefined
  const line = (key: string) => sayLine(stage, spoken(stage, next.language), key)
  const said = came ? line('person_came') : [...(stays ? line('still_called') : []), ...answered.said]
  const all = [...counts, ...answered.counts, ...caseCounts(conversation.case, known, calledOff)]
  const told = keepUntold(next, heard, {
    called: isOpen(known),
    misheard: calledOff === 'misheard',
    declined: calledOff === 'declined' ? withoutWords(conversation.case?.why ?? []) : [],
  })
  return {
    conversation: known ? { ...told, case: known } : told,
    heard: heard.findings,
    lines: secret ? [] : herLines(activity, heard.marked, stage.now),
    effects: [
      ...(answered.silent ? [] : sayEffects(said, next, stage.limits)),
      { kind: 'timer', name: 'idle', inMs: stage.idleEraseMs },
      ...silenceTimer(before?.place, next.place, stage),
      ...all.map((code): Effect => ({ kind: 'count', code })),
    ],
  }
}

type Answered = Answer & {
  /** Nothing is said by the bot. */
  silent?: true
  /** Staff is called before she has answered the offer. */
  queue?: true
}

/** A person has the conversation: the bot only carries out her own commands. */
function toPerson(conversation: Conversation, activity: Activity, stage: Stage): Answered {
  const talk = talkOf(conversation, stage)
  const command = commandOf(activity, stage)
  const pressed = activity.type === 'message' && activity.value ? answer(stage, talk, activity) : undefined
  const { language } = pressed?.talk ?? talk
  if (language !== talk.language)
    return {
      talk: { ...talk, language, facts: { ...talk.facts, language } },
      said: [],
      counts: ['choice'],
      command: 'language',
    }
  const asks =
    command ?? (pressed?.command === 'leave' || pressed?.command === 'erase' ? pressed.command : undefined)
  if (asks && whileOwned.includes(asks)) return answer(stage, talk, activity)
  const changed = activity.type === 'event' && activity.name === 'edited'
  return { talk, said: [], counts: [changed ? 'edited' : 'message'], silent: true }
}

function byBot(
  conversation: Conversation,
  activity: Activity,
  { heard, stage, quiet }: { heard: Heard; stage: Stage; quiet: boolean },
): Answered {
  const talk: Talk = { ...talkOf(conversation, stage), ...(heard.findings.length > 0 && { heard: true }) }
  /** The bot answered the first wording; only danger in the new one is another matter. */
  const changed = activity.type === 'event' && activity.name === 'edited'
  const answered: Answer = changed ? { talk, said: [], counts: ['edited'] } : answer(stage, talk, activity)
  const react = reactionOf(conversation, heard, stage)
  const queue = react?.reaction.queue === true && { queue: true as const }
  const comes = isOpen(conversation.case) && conversation.case.agreed !== undefined
  /** Somebody is beside her: that is answered quietly also where a person comes; what she was asked for is not broken into. */
  const hush = react !== undefined && leadsQuietly(stage, react.reaction) && awaitsChoice(stage, talk)
  const to = react && resolveExit(stage.script.dialogs, '', react.reaction.go)
  const broken = to && breakIn(stage, talk, to)
  /** What she would be asked stands open already, for another danger of a moment ago: the same words again tell her nothing. */
  const open =
    !changed &&
    react !== undefined &&
    standsAt(talk, broken) &&
    asksLately(conversation, react.reaction, stage)
  const told = !react || (comes && !hush) || open
  if (conversation.blocked || (quiet && asksNothing(answered.command)))
    return { ...answered, talk, silent: true, ...queue }
  /** Somebody is beside her still: that never leads to help, which shows numbers. */
  const still = told && !answered.understood && awaitsChoice(stage, talk) && isHushed(stage, heard)
  const listed =
    answered.understood === true &&
    !answered.command &&
    !ledOn(answered) &&
    !standing(stage, answered.talk)?.step.quiet
  /** Heard, though no answer of ours, or only a list: that is not "I did not understand". The second time she is led to help anyway. */
  if (!changed && told && talk.heard && (still || listed || answered.talk.place?.misses === 1)) {
    const there = still ? talk : answered.talk
    return {
      ...answered,
      talk: there,
      said: comes ? heardCalled(stage, there, heard) : repeatChoices(stage, there, 'heard_again'),
      ...queue,
    }
  }
  /** Who comes will read it: what is no answer of ours need not be understood by a program. */
  if (comes && answered.missed && heard.findings.length === 0 && saysWhoComes(stage, talk))
    return {
      ...answered,
      talk,
      said: repeatChoices(stage, talk, 'kept_for_her'),
      counts: answered.counts.filter((code) => code !== 'not-understood'),
      ...queue,
    }
  const taken = comes && answered.understood
  if (told || taken || ledOn(answered) || answered.command) return { ...answered, ...queue }
  if (!broken || broken.failed || broken.said.length === 0) return { ...answered, ...queue }
  return { ...settle(stage, broken, answered.counts), ...queue }
}

/** The step she is led to is where she stands. */
const standsAt = ({ place }: Talk, broken: Outcome | undefined): boolean =>
  place !== undefined && place.dialog === broken?.talk.place?.dialog && place.step === broken.talk.place.step

/** Within the half hour something she told was answered alike. */
const asksLately = (conversation: Conversation, { go }: Reaction, stage: Stage): boolean =>
  heardLately(conversation, stage.now).some((kind) => reactionTo(stage.script.reactions, kind)?.go === go)

/** Where the script answers this somebody may look at her screen. */
function leadsQuietly({ script }: Stage, { go }: Reaction): boolean {
  const to = resolveExit(script.dialogs, '', go)
  return to !== undefined && script.dialogs.get(to.dialog)?.steps.get(to.step)?.quiet === true
}

/** Who writes to her on the platform itself is asked who that is; her other commands are carried out, pressed ones too. */
const asksNothing = (command: CommandName | undefined = 'who'): boolean => command === 'who'

/** Not where somebody may look at her screen. A question without choices is put again instead. */
const saysWhoComes = (stage: Stage, talk: Talk): boolean =>
  awaitsChoice(stage, talk) && !standing(stage, talk)?.step.quiet

/** She said within the half hour that somebody is beside her. */
const isWatched = (conversation: Conversation, stage: Stage): boolean =>
  heardLately(conversation, stage.now).some((kind) => {
    const reaction = reactionTo(stage.script.reactions, kind)
    return reaction !== undefined && leadsQuietly(stage, reaction)
  })

/** All that was heard is that somebody may look at her screen. */
const isHushed = (stage: Stage, { findings }: Heard): boolean =>
  findings.length > 0 &&
  findings.every((finding) => {
    const reaction = reactionTo(stage.script.reactions, finding)
    return reaction !== undefined && leadsQuietly(stage, reaction)
  })

/** A person comes already: she is told so, with the numbers for what cannot wait; without them where somebody may look at her screen. */
function heardCalled(stage: Stage, talk: Talk, heard: Heard): Said[] {
  const { language, facts } = talk
  if (isHushed(stage, heard) || standing(stage, talk)?.step.quiet)
    return repeatChoices(stage, talk, 'still_called')
  const numbers = numbersText(stage, { language, now: stage.now, ...whereSheIs(facts) })
  return repeatChoices(stage, talk, 'heard_called', { numbers }).map((one) => ({ ...one, lane: 'urgent' }))
}

/** Her words led to a topic of their own, which knows what to do. Another list of the first dialog is no answer to danger. */
const ledOn = ({ understood, talk }: Answered): boolean =>
  understood === true && talk.place?.dialog !== firstDialog

/** A second "yes" takes nothing back of what she agreed to show the person who is called already. */
function sharedNow(
  { case: before, asked }: Conversation,
  { share }: Pick<Asked, 'share'>,
  now: number,
): string[] {
  const known = reopened(before, now)
  return isOpen(known) && known.agreed !== undefined
    ? [...new Set([...(asked?.share ?? []), ...share])]
    : share
}

/** By which link or advertisement she came, each once. */
function byEntry(before: Conversation | undefined, after: Conversation, { script }: Stage): CountCode[] {
  const entry = entryOf(script, after.origin)
  return entry === undefined || entry === entryOf(script, before?.origin) ? [] : [`entry.${entry}`]
}

function arrival(before: Conversation | undefined, { order }: TurnEvent): CountCode[] {
  if (!before) return ['conversation-begun']
  return order < before.newest ? ['late'] : []
}

/** Someone else writes to her on the platform itself and is asked who it is; her other commands are carried out all the same. */
function isQuiet({ quietUntil }: Conversation, activity: Activity, stage: Stage): boolean {
  return quietUntil !== undefined && stage.now < quietUntil && asksNothing(commandOf(activity, stage))
}

/** One more of the photos she chose together: the first was answered. Words under it are heard and answered like any. */
const isOfAlbum = (before: Conversation | undefined, activity: Activity): boolean =>
  activity.type === 'event' &&
  activity.name === 'media' &&
  activity.album !== undefined &&
  activity.album === before?.album &&
  !activity.text?.trim()

function commandOf(activity: Activity, { script }: Stage): CommandName | undefined {
  return activity.type === 'message' && !activity.value
    ? readCommand(script.commands, activity.text)?.name
    : undefined
}

function talkOf(conversation: Conversation, stage: Stage): Talk {
  const { place, facts, language } = conversation
  const watched = isWatched(conversation, stage) && { watched: true as const }
  return { place, facts, language: spoken(stage, language), ...watched }
}

function withTalk(conversation: Conversation, { talk }: Answer): Conversation {
  const facts: Record<string, Fact> = { ...talk.facts }
  const { place: _, ...rest } = conversation
  return { ...rest, facts, language: talk.language, ...(talk.place && { place: talk.place }) }
}

/** Words of before are another matter after a time away; which rules were heard stays. */
function withoutRecent(conversation: Conversation): Conversation {
  const { recent: _, untold, ...rest } = conversation
  return untold ? { ...rest, untold: withoutWords(untold) } : rest
}
