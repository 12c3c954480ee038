/** What was just talked, as a story in the form of `dialog/transcript.ts`; and whether it comes true when it is replayed. */
import { stringify } from 'yaml'
import type { Conversation } from '../../conversation.ts'
import { foundIn, queuedIn } from '../../dialog/noted.ts'
import { replay } from '../../dialog/replay.ts'
import { type Stage, spoken } from '../../dialog/stage.ts'
import { nameTexts, readStory, type StoryLine } from '../../dialog/transcript.ts'
import type { Activity, Language } from '../../message.ts'
import { printProblem } from '../../problems.ts'
import { decideListening as decide } from '../../turn/decide-listening.ts'
import type { Decided } from './talk.ts'

/** `lines`: the keys of `locales/<language>/line.json`. */
export function tellStory(
  turns: readonly Decided[],
  { locale, lines }: { locale: string | undefined; lines: readonly string[] },
): string {
  const story: StoryLine[] = [
    { about: 'Recorded with itgel chat. Write here what this story promises.' },
    { on: 'terminal' },
    ...(locale === undefined ? [] : [{ phone: locale }]),
  ]
  let language: Language = 'mn'
  for (const { asked, decision } of turns) {
    const [before, event, setting, { now }] = asked
    language = decision.conversation?.language ?? before?.language ?? language
    const stage: Stage = { ...setting, channel: event.channel, now }
    const erasing = decision.effects.find((effect) => effect.kind === 'erase')
    const texts = decision.effects.flatMap((effect): string[] => {
      if (effect.kind === 'say') return [effect.outbound.text]
      return effect.kind === 'erase' ? effect.last.map(({ text }) => text) : []
    })
    story.push(lineOf(event.activity))
    if (erasing) story.push({ erased: erasing.wipe ? 'both sides' : 'our side' })
    const near = [before?.place?.dialog, decision.conversation?.place?.dialog].flatMap((one) => one ?? [])
    const names = nameTexts(stage, spoken(setting, language), texts, { lines, near })
    story.push(...names.map((itgel) => ({ itgel })))
    if (texts.length === 0) story.push({ silence: true })
    story.push(...notedIn(before, decision.conversation))
  }
  return stringify(story, { lineWidth: 0 })
}

function notedIn(before: Conversation | undefined, after: Conversation | undefined): StoryLine[] {
  const found = foundIn(before, after)
  const queued = queuedIn(before, after)
  return [
    ...(found.length > 0 ? [{ found }] : []),
    ...(queued
      ? [{ queued: queued.share.length > 0 ? { ...queued, share: [...queued.share] } : queued.urgency }]
      : []),
  ]
}

function lineOf(activity: Activity): StoryLine {
  if (activity.type === 'message')
    return activity.value ? { press: activity.value.option } : { she: activity.text }
  if (activity.name === 'media') return { sends: activity.value }
  const code = 'origin' in activity ? activity.origin?.campaign : undefined
  return code === undefined ? { page: 'start' } : { 'comes by': code }
}

/** What a replay finds different: nothing, unless the script depends on the hour. */
export function untrueIn(file: string, text: string, turns: readonly Decided[]): string[] {
  const setting = turns[0]?.asked[2]
  const { story, problems } = readStory(file, text)
  if (!story || !setting) return problems.map(printProblem)
  const { script, words, directory } = setting
  return replay({ story, setting: { script, words, directory }, decide, throughJson: true }).map(printProblem)
}
