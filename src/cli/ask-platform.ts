/** Asks a platform what it has on record of us, and judges it: for `itgel channels check`, and for the desk when somebody presses. */
import type { ProfileWords } from '../channels/channel.ts'
import type { Calls } from '../outbox/calls.ts'
import type { Platform } from './platform.ts'
import { clean } from './platform-answer.ts'

/** A sentence for each thing that is wrong, without any secret; none when all is well. */
export async function askPlatform({
  platform,
  words,
  publicUrl,
  calls,
}: {
  platform: Platform
  words: ProfileWords
  publicUrl: string
  calls: Pick<Calls, 'make'>
}): Promise<string[]> {
  const { name, apiRoot, secrets } = platform
  const wrong: string[] = []
  for (const { name: about, call } of platform.onRecord()) {
    const reply = await calls.make(apiRoot, call)
    if (reply === 'noAnswer') wrong.push(`${name} did not answer for "${about}": is this machine online?`)
    else wrong.push(...platform.judge(about, reply, words, publicUrl))
  }
  return [...new Set(wrong.map((sentence) => clean(sentence, secrets)))]
}
