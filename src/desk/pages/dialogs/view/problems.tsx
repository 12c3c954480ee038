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
            {dialog !== undefined && !dialog.startsWith('_') ? (
              <Link href={`/of/${dialog}`}>{dialogName(dialog)}</Link>
            ) : (
              file
            )}{' '}
            ({file}:{line}): {message}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
