/**
 * Writes down as a transcript what came of her moves: what she does is given, what Itgel answers is played and told by name. What
 * is written is what a replay of it will find. Pure.
 */
import { stringify } from 'yaml'
import { createPlayer, type Decide, type Replay, settingOf } from './replay.ts'
import { spoken } from './stage.ts'
import { nameTexts, type StoryLine } from './transcript.ts'

/** Undefined where a move cannot be made: `problem` says why. */
export function recordStory({
  about,
  moves,
  setting,
  decide,
  lines,
}: {
  about: string
  /** With what goes before: `on`, `phone`, `counsellors`. */
  moves: readonly StoryLine[]
  setting: Replay['setting']
  decide: Decide
  /** The keys of `locales/<language>/line.json`. */
  lines: readonly string[]
}): { text: string } | { problem: string } {
  const player = createPlayer(settingOf(setting), decide, true)
  const story: StoryLine[] = [{ about }]
  let near: string[] = []
  for (const move of moves) {
    const problem = player.move(move)
    if (problem !== undefined) return { problem }
    story.push(move)
    const { said, erased, queued, found, stage, language, conversation } = player.took()
    if (move.on !== undefined || move.phone !== undefined || move.counsellors !== undefined) continue
    const place = conversation?.place?.dialog
    if (erased) story.push({ erased })
    const texts = said.map(({ text }) => text)
    const dialogs = [...near, ...(place === undefined ? [] : [place])]
    for (const itgel of nameTexts(stage, spoken(stage, language), texts, { lines, near: dialogs }))
      story.push({ itgel })
    near = place === undefined ? [] : [place]
    if (found.length > 0) story.push({ found: [...found] })
    if (queued)
      story.push({
        queued: queued.share.length > 0 ? { ...queued, share: [...queued.share] } : queued.urgency,
      })
  }
  return { text: stringify(story, { lineWidth: 0 }) }
}
