import { type Json, textOf } from '../shared/json.ts'
import { badRequest } from './problem.ts'
import type { TelegramWorld } from './world.ts'

const LONGEST_ANSWER = 200

/** Ends the spinner on a pressed button; late answers are refused (core.telegram.org/bots/api#answercallbackquery). */
export function answerCallbackQuery(world: TelegramWorld, params: Json): true {
  const text = textOf(params.text)
  if (text.length > LONGEST_ANSWER) {
    throw badRequest(
      'MESSAGE_TOO_LONG',
      `answered a button with ${text.length} characters (limit ${LONGEST_ANSWER})`,
    )
  }
  const query = world.queries.get(textOf(params.callback_query_id))
  if (!query || world.clock.now() - query.at > world.queryLifeMs) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  query.answered = true
  return true
}
