/** Promised conversations, replayed against other words and another order: which would run differently, and where. Pure. */
import type { DialogHouse } from '../dialog/load.ts'
import { replay } from '../dialog/replay.ts'
import { readStory } from '../dialog/transcript.ts'
import { decideListening as decide } from '../turn/decide-listening.ts'

export type Different = {
  file: string
  /** What the story says of itself. */
  about: string
  line: number
  message: string
}

/** The first place of a story that does not come true; undefined where all of it does. */
export function differentIn(house: DialogHouse, file: string, text: string): Different | undefined {
  const { story, problems } = readStory(file, text)
  const about = story?.lines.find((line) => line.about !== undefined)?.about ?? ''
  const [first] = story ? replay({ story, setting: settingOf(house), decide, throughJson: true }) : problems
  return first && { file, about, line: first.line, message: first.message }
}

export const settingOf = ({ script, words, directory }: DialogHouse) => ({ script, words, directory })
