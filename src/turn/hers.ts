/** She wrote, changed what she wrote, pressed, sent something or opened the page: she is listened to, and answered by the bot or by a person. */
import type { Asked, Conversation } from '../conversation.ts'
import { isOpen } from '../counselling/case.ts'
import { entryOf } from '../dialog/entries.ts'
import { sayLine } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import { byBot } from './by-bot.ts'
import { agreesCodeWord, correctsCodeWord, saysCodeWord } from './code-word.ts'
import type { CountCode, Effect } from './effect.ts'
import { forget } from './forget.ts'
import { caseAfter, caseCounts, placed, underNone } from './her-case.ts'
import { herLines, labelled } from './her-lines.ts'
import { answerAnew, keepUntold, listenTo, noteHeard, remember, withoutWords } from './listen.ts'
import { isOfAlbum, isQuiet } from './quiet.ts'
import { sayEffects } from './said.ts'
import { silenceTimer } from './silence.ts'
import { reopened, takenBack } from './taken-back.ts'
import { withTalk } from './talk.ts'
import { toPerson } from './to-person.ts'
import { touch } from './touch.ts'
import type { Draft, Stage, TurnEvent } from './turn.ts'

/** After so long her earlier words are another matter, and it may be somebody else who writes. */
const awayMs = 30 * 60_000

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
    { now: stage.now, silent: answered.silent === true && !owned },
  )
  const secret =
    agreesCodeWord(conversation, answered.talk, activity) ||
    saysCodeWord(conversation, activity) ||
    correctsCodeWord(conversation, activity)
  /** An answer we offered says nothing of its own that could be completed later. */
  const listened = secret || answered.understood ? noted : remember(noted, activity, stage)
  const talked = answered.silent ? listened : withTalk(listened, answered.talk)
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
    lines: secret
      ? []
      : herLines(
          labelled(activity, stage, spoken(stage, next.language)),
          heard.marked,
          Math.min(event.at, stage.now),
        ),
    effects: [
      ...(answered.silent ? [] : sayEffects(said, next, stage.limits)),
      { kind: 'timer', name: 'idle', inMs: stage.idleEraseMs },
      ...silenceTimer(before?.place, next.place, stage),
      ...all.map((code): Effect => ({ kind: 'count', code })),
    ],
  }
}

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

/** Words of before are another matter after a time away; which rules were heard stays. */
function withoutRecent(conversation: Conversation): Conversation {
  const { recent: _, untold, ...rest } = conversation
  return untold ? { ...rest, untold: withoutWords(untold) } : rest
}
