/**
 * What the line answers to something of hers: which command it is, else which choice, else what the script does with
 * her words. Pure; it never comes back without a sentence (law 8), even when the script itself is broken.
 */
import type { Asked } from '../conversation.ts'
import type { CommandName } from '../dialog/commands.ts'
import { readCommand } from '../dialog/commands.ts'
import { writtenNumber } from '../dialog/hear.ts'
import { safeSentence } from '../dialog/numbers.ts'
import type { CalledOff } from '../dialog/offers.ts'
import { firstDialog } from '../dialog/script.ts'
import type { Said } from '../dialog/speak.ts'
import { sayLine, whereSheIs } from '../dialog/speak.ts'
import { awaitsChoice, keepsHer, repeatChoices, standing, type Talk } from '../dialog/standing.ts'
import { begin, besideOffer, breakIn, enterShared, type Outcome, press, write } from '../dialog/step.ts'
import type { Activity } from '../message.ts'
import type { CountCode } from './effect.ts'
import type { Stage } from './turn.ts'

export type Answer = {
  talk: Talk
  said: Said[]
  counts: CountCode[]
  /** Her answer was a command. Leaving and erasing are the caller's to carry out. */
  command?: CommandName
  /** She agreed that a person is called. */
  asked?: Omit<Asked, 'at'>
  /** She does not want the person called for her, or we misheard. */
  calledOff?: CalledOff
  /** What she wrote was a command, or one of the answers she was offered. */
  understood?: true
  /** What she wrote, also under a photo, is no answer to what she was asked; nor is what only a person can open. */
  missed?: true
}

type Media = Extract<Activity, { name: 'media' }>

export function answer(stage: Stage, talk: Talk, activity: Activity): Answer {
  try {
    const answered = toActivity(stage, talk, activity)
    if (answered.command === 'leave' || answered.command === 'erase') return answered
    return answered.said.length > 0 ? answered : lost(stage, talk)
  } catch {
    return lost(stage, talk)
  }
}

/** The command she wrote; none of what she pressed. */
export function commandOf(activity: Activity, { script }: Stage): CommandName | undefined {
  return activity.type === 'message' && !activity.value
    ? readCommand(script.commands, activity.text)?.name
    : undefined
}

function toActivity(stage: Stage, talk: Talk, activity: Activity): Answer {
  if (activity.type === 'message') {
    return activity.value === undefined
      ? toText(stage, talk, activity.text)
      : toPress(stage, talk, activity.value)
  }
  if (activity.name === 'media') return toMedia(stage, talk, activity)
  if (activity.name === 'returned' && talk.place) {
    return { talk, said: sayLine(stage, talk.language, 'returned'), counts: [] }
  }
  return settle(stage, begin(stage, talk), [])
}

function toText(stage: Stage, talk: Talk, text: string): Answer {
  if (/^\s*\/start\b/i.test(text)) return settle(stage, begin(stage, talk), ['message'])
  const command = readCommand(stage.script.commands, text)
  if (command && !(command.name === 'who' && mayBeAnother(stage, talk))) {
    const undecided = talk.facts.language === undefined && command.language !== undefined
    const known = undecided ? { ...talk, language: command.language ?? talk.language } : talk
    return { ...carryOut(stage, known, command.name, ['message']), understood: true }
  }
  const outcome = write(stage, talk, text) ?? greet(stage, talk, text)
  if (outcome.missed) return { ...settle(stage, outcome, ['message', 'not-understood']), missed: true }
  const answered = settle(stage, outcome, ['message'])
  return awaitsChoice(stage, talk) ? { ...answered, understood: true } : answered
}

/** Where somebody may look at her screen, or where she left and all is gone, it may be somebody else who asks whom she writes to. */
const mayBeAnother = (stage: Stage, talk: Talk): boolean =>
  talk.place === undefined || talk.watched === true || standing(stage, talk)?.step.quiet === true

/** Nothing was asked yet. A first message may still answer the first question, by word; a number means nothing yet. */
function greet(stage: Stage, talk: Talk, text: string): Outcome {
  const greeting = begin(stage, talk)
  if (!awaitsChoice(stage, greeting.talk) || writtenNumber(text) !== undefined) return greeting
  const answered = write(stage, greeting.talk, text)
  return answered && !answered.missed ? answered : greeting
}

function toPress(stage: Stage, talk: Talk, choice: { dialog: string; step: string; option: string }): Answer {
  const outcome = press(stage, talk, choice)
  if (outcome) return settle(stage, outcome, ['choice'])
  if (!awaitsChoice(stage, talk)) return settle(stage, begin(stage, talk), ['choice'])
  return { talk, said: repeatChoices(stage, talk, 'old_button'), counts: ['choice'] }
}

/** We can only read; where she is stays. A caption is read like any message. A person who comes can open a photo, and reads a place. */
function toMedia(stage: Stage, talk: Talk, { text: caption, more = [], ...first }: Media): Answer {
  if (caption !== undefined && caption.trim() !== '') {
    const answered = toText(stage, talk, caption)
    return {
      ...answered,
      said: [...sayLine(stage, answered.talk.language, 'only_words'), ...answered.said],
      counts: ['media'],
    }
  }
  const opens = [first, ...more].some(({ ref, shared }) => ref !== undefined || shared !== undefined)
  if (talk.place)
    return {
      talk,
      said: repeatChoices(stage, talk, 'only_words'),
      counts: ['media'],
      ...(opens && { missed: true }),
    }
  const greeting = settle(stage, begin(stage, talk), ['media'])
  return { ...greeting, said: [...sayLine(stage, talk.language, 'only_words'), ...greeting.said] }
}

export function settle(stage: Stage, outcome: Outcome, counts: CountCode[]): Answer {
  if (outcome.failed) return lost(stage, outcome.talk)
  if (outcome.command) return carryOut(stage, outcome.talk, outcome.command, counts)
  const { talk, said, asked, calledOff } = outcome
  return { talk, said, counts, ...(asked && { asked }), ...(calledOff && { calledOff }) }
}

const commandCounts: Partial<Record<CommandName, CountCode>> = {
  leave: 'command-leave',
  erase: 'command-erase',
  help: 'command-help',
  language: 'command-language',
  person: 'command-person',
}

function carryOut(stage: Stage, talk: Talk, command: CommandName, before: CountCode[]): Answer {
  const count = commandCounts[command]
  const counts = count ? [...before, count] : before
  if (command === 'leave' || command === 'erase') return { talk, said: [], counts, command }
  /** What she was asked waits behind it, and is put again in the language she chooses. */
  const here = standing(stage, talk)
  const outcome =
    command === 'language' && here && keepsHer(here)
      ? breakIn(stage, talk, { dialog: firstDialog, step: command })
      : enterShared(stage, talk, command)
  const { failed, talk: after, said } = outcome
  if (failed) return lost(stage, talk)
  /** Who asks who will read it, or whom she writes to, before she says yes to a person, is told so beside the offer. */
  const beside = ['privacy', 'who', 'help'].includes(command) ? besideOffer(stage, talk, said) : undefined
  return { talk: after, said, ...beside, counts, command }
}

/** The script failed her: the safe sentence, and her next message begins anew. */
function lost(stage: Stage, talk: Talk): Answer {
  return {
    talk: { ...talk, place: undefined },
    said: [
      {
        text: safeSentence(stage, talk.language, stage.now, whereSheIs(talk.facts).country),
        actions: [],
        lane: 'urgent',
      },
    ],
    counts: ['turn-failed'],
  }
}
