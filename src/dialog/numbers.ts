/** Numbers as she reads them: one service a line, with the marker where nobody of us has tried it. */
import { shown } from '../directory/shown.ts'
import type { Language, Words } from '../message.ts'
import type { Setting } from './stage.ts'

type WithNumbers = Pick<Setting, 'words' | 'directory' | 'demo'>

export function numbersText(
  setting: WithNumbers,
  { ids, language, now }: { ids?: readonly string[]; language: Language; now: number },
): string {
  const { words, directory, demo } = setting
  const wanted = ids ? ids.flatMap((id) => directory.filter((row) => row.id === id)) : directory
  const rows = shown(wanted, { now, demo })
  if (rows.length === 0) return words.text(language, 'directory', 'none')
  const marker = words.text(language, 'directory', 'untested')
  return rows
    .map(({ id, number, hours, tested }) => {
      const name = words.text(language, 'directory', id) || id
      const line = words.text(language, 'directory', hours === 'always' ? 'row_always' : 'row', {
        name,
        number,
      })
      return tested ? line : `${line} (${marker})`
    })
    .join('\n')
}

/** What she is told when something of ours failed: short, true, with numbers. Needs no conversation. */
export function safeSentence(setting: WithNumbers, language: Language, now: number): Words {
  return setting.words.text(language, 'line', 'safe', { numbers: numbersText(setting, { language, now }) })
}
