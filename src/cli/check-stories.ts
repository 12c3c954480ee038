/** The conversations we promise, replayed: what no longer holds is told by the line of its story. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DialogHouse } from '../dialog/load.ts'
import { replay } from '../dialog/replay.ts'
import { readStory } from '../dialog/transcript.ts'
import type { Problem } from '../problems.ts'
import { decideListening as decide } from '../turn/decide-listening.ts'

export function checkStories(house: DialogHouse, dialogsFolder: string): Problem[] {
  const folder = join(dialogsFolder, 'transcripts')
  const broken = [...house.script.dialogs.keys()].flatMap((dialog) => {
    const files = namesIn(join(folder, dialog)).filter((name) => name.endsWith('.yaml'))
    if (files.length === 0) return [untold(dialog)]
    return files.flatMap((name) => {
      const file = `dialogs/transcripts/${dialog}/${name}`
      const { story, problems } = readStory(file, readFileSync(join(folder, dialog, name), 'utf8'))
      return story ? replay({ story, setting: house, decide, throughJson: true }) : problems
    })
  })
  return broken
}

const untold = (dialog: string): Problem => ({
  file: `dialogs/${dialog}.yaml`,
  line: 1,
  col: 1,
  message: `no conversation in it is promised: add one to dialogs/transcripts/${dialog}/ (itgel chat --save)`,
})

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
