/**
 * The bot answers her: what the script says to her words, unless something was heard in them. Danger is never answered by "I did not
 * understand", never broken into twice by the same question, and never by numbers where somebody may look at her screen.
 */
import type { Conversation } from '../conversation.ts'
import { isOpen } from '../counselling/case.ts'
import { numbersText } from '../dialog/numbers.ts'
import { reactionTo } from '../dialog/reactions.ts'
import { firstDialog, type Reaction, resolveExit } from '../dialog/script.ts'
import { type Said, whereSheIs } from '../dialog/speak.ts'
import { awaitsChoice, repeatChoices, standing, type Talk } from '../dialog/standing.ts'
import { breakIn, type Outcome } from '../dialog/step.ts'
import type { Activity } from '../message.ts'
import { type Answer, answer, settle } from './answer.ts'
import { type Heard, heardLately, reactionOf } from './listen.ts'
import { asksNothing } from './quiet.ts'
import { talkOf } from './talk.ts'
import type { Stage } from './turn.ts'
import { isHushed, leadsQuietly } from './watched.ts'

export type Answered = Answer & {
  /** Nothing is said by the bot. */
  silent?: true
  /** Staff is called before she has answered the offer. */
  queue?: true
}

/** What the answer is chosen by. */
type Scene = {
  stage: Stage
  heard: Heard
  /** Where she was. */
  talk: Talk
  /** What the script says to her words. */
  answered: Answer
  /** She changed what she wrote: the first wording was answered, only danger in the new one is another matter. */
  changed: boolean
  /** A person was called, and she agreed. */
  comes: boolean
  /** Where what was heard leads her, when it is not answered yet. */
  broken: Outcome | undefined
}

/** `quiet`: someone else writes to her on the platform itself, or the first photo of several was answered. */
export function byBot(
  conversation: Conversation,
  activity: Activity,
  { heard, stage, quiet }: { heard: Heard; stage: Stage; quiet: boolean },
): Answered {
  const talk: Talk = { ...talkOf(conversation, stage), ...(heard.findings.length > 0 && { heard: true }) }
  const changed = activity.type === 'event' && activity.name === 'edited'
  const answered: Answer = changed ? { talk, said: [], counts: ['edited'] } : answer(stage, talk, activity)
  const reaction = reactionOf(conversation, heard, stage)?.reaction
  const comes = isOpen(conversation.case) && conversation.case.agreed !== undefined
  const scene = { stage, heard, talk, answered, changed, comes }
  const broken = reaction && ledTo(conversation, scene, reaction)
  const silent = conversation.blocked || (quiet && asksNothing(answered.command))
  return {
    ...(silent ? { ...answered, talk, silent } : chosen({ ...scene, broken })),
    ...(reaction?.queue && { queue: true }),
  }
}

/** The first that holds. */
const chosen = (scene: Scene): Answered =>
  heardAnyway(scene) ??
  keptForWhoComes(scene) ??
  (standsAsSaid(scene) ? undefined : brokenInto(scene)) ??
  scene.answered

/**
 * The step the script has for what was heard. None where a person comes (but for hushing: that somebody is beside her is answered quietly
 * there too), and none where it stands open already, for another danger of a moment ago: the same words again tell her nothing.
 */
function ledTo(
  conversation: Conversation,
  { stage, talk, changed, comes }: Omit<Scene, 'broken'>,
  reaction: Reaction,
): Outcome | undefined {
  const to = resolveExit(stage.script.dialogs, '', reaction.go)
  if (!to) return undefined
  /** What she was asked for is not broken into. */
  if (comes && !(leadsQuietly(stage, reaction) && awaitsChoice(stage, talk))) return undefined
  const broken = breakIn(stage, talk, to)
  const open = !changed && standsAt(talk, broken) && asksLately(conversation, reaction, stage)
  return open ? undefined : broken
}

/** Heard, though no answer of ours, or only a list: that is not "I did not understand". The second time she is led to help anyway. */
function heardAnyway({ stage, heard, talk, answered, changed, comes, broken }: Scene): Answered | undefined {
  if (changed || broken || !talk.heard) return undefined
  /** Somebody is beside her still: that never leads to help, which shows numbers. */
  const still = !answered.understood && awaitsChoice(stage, talk) && isHushed(stage, heard)
  if (!still && !isList(stage, answered) && answered.talk.place?.misses !== 1) return undefined
  const there = still ? talk : answered.talk
  const said = comes ? heardCalled(stage, there, heard) : repeatChoices(stage, there, 'heard_again')
  return { ...answered, talk: there, said }
}

/** Who comes will read it: what is no answer of ours need not be understood by a program. */
function keptForWhoComes({ stage, heard, talk, answered, comes }: Scene): Answered | undefined {
  /** Not where somebody may look at her screen. A question without choices is put again instead. */
  const tellsHer = awaitsChoice(stage, talk) && !standing(stage, talk)?.step.quiet
  if (!comes || !answered.missed || heard.findings.length > 0 || !tellsHer) return undefined
  return {
    ...answered,
    talk,
    said: repeatChoices(stage, talk, 'kept_for_her'),
    counts: answered.counts.filter((code) => code !== 'not-understood'),
  }
}

/** She answered who is called for her, her words led to a topic that knows what to do, or they were a command. */
const standsAsSaid = ({ answered, comes }: Scene): boolean =>
  (comes && answered.understood === true) || ledOn(answered) || answered.command !== undefined

function brokenInto({ stage, answered, broken }: Scene): Answered | undefined {
  if (!broken || broken.failed || broken.said.length === 0) return undefined
  return settle(stage, broken, answered.counts)
}

/** The step she is led to is where she stands. */
const standsAt = ({ place }: Talk, { talk }: Outcome): boolean =>
  place !== undefined && place.dialog === talk.place?.dialog && place.step === talk.place.step

/** Within the half hour something she told was answered alike. */
const asksLately = (conversation: Conversation, { go }: Reaction, stage: Stage): boolean =>
  heardLately(conversation, stage.now).some((kind) => reactionTo(stage.script.reactions, kind)?.go === go)

/** Her words led to a topic of their own, which knows what to do. Another list of the first dialog is no answer to danger. */
const ledOn = ({ understood, talk }: Answered): boolean =>
  understood === true && talk.place?.dialog !== firstDialog

/** She was answered by a list of what there is. */
const isList = (stage: Stage, answered: Answer): boolean =>
  answered.understood === true &&
  !answered.command &&
  !ledOn(answered) &&
  !standing(stage, answered.talk)?.step.quiet

/** A person comes already: she is told so, with the numbers for what cannot wait; without them where somebody may look at her screen. */
function heardCalled(stage: Stage, talk: Talk, heard: Heard): Said[] {
  const { language, facts } = talk
  if (isHushed(stage, heard) || talk.watched || standing(stage, talk)?.step.quiet)
    return repeatChoices(stage, talk, 'still_called')
  const numbers = numbersText(stage, { language, now: stage.now, ...whereSheIs(facts) })
  return repeatChoices(stage, talk, 'heard_called', { numbers }).map((one) => ({ ...one, lane: 'urgent' }))
}
