/** What is wrong in a draft, each with the way to where it can be mended. */
import { Alert } from '@mantine/core'
import { Link } from 'wouter'
import { useWords } from '../../../ui/words.ts'
import type { ProblemSeen } from '../contract.ts'
import { dialogName } from './names.ts'

export function Problems({ problems }: { problems: readonly ProblemSeen[] }) {
  const say = useWords()
  if (problems.length === 0) return null
  return (
    <Alert
      variant="default"
      className="look"
      role="alert"
      title={say('dialogs.wrong', { count: problems.length })}
    >
      <ul className="plain-list">
        {problems.slice(0, 50).map(({ file, line, col, message, dialog }) => (
          <li key={`${file}:${line}:${col} ${message}`}>
            <Place file={file} dialog={dialog} /> ({file}:{line}): {message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Files beside the dialogs that have a page of their own. */
const beside = [
  [/^(directory\/|locales\/[a-z]+\/directory\.json)/, 'directory'],
  [/^locales\/[a-z]+\/replies\.json/, 'replies'],
  [/^locales\/[a-z]+\/(line|commands|_shared)\.json/, 'sentences'],
  [/^dialogs\/_entries\.yaml/, 'entries'],
] as const

function Place({ file, dialog }: { file: string; dialog: string | undefined }) {
  const say = useWords()
  const page = beside.find(([shape]) => shape.test(file))?.[1]
  if (page !== undefined) return <Link href={`/${page}`}>{say(`studio.${page}`)}</Link>
  if (dialog === undefined || dialog.startsWith('_') || dialog.startsWith('.')) return file
  return <Link href={`/of/${dialog}`}>{dialogName(dialog)}</Link>
}
