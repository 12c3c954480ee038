/** A person has the conversation: the bot only carries out her own commands, and the rest is for the person. */
import type { Conversation } from '../conversation.ts'
import type { CommandName } from '../dialog/commands.ts'
import type { Activity } from '../message.ts'
import { answer, commandOf } from './answer.ts'
import type { Answered } from './by-bot.ts'
import { talkOf } from './talk.ts'
import type { Stage } from './turn.ts'

/** What she may ask of the bot while a person has the conversation; anything else is for the person. */
const whileOwned: readonly CommandName[] = ['leave', 'erase', 'help', 'language', 'privacy']

export function toPerson(conversation: Conversation, activity: Activity, stage: Stage): Answered {
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
