/** What somebody else wrote of a service while its form was being written in: field by field, and one of both is chosen. */
import { Alert, Button, Group, Text } from '@mantine/core'
import { sayCode, useWords } from '../../../../ui/words.ts'
import type { ServiceSeen } from '../../directory-contract.ts'
import { languageName } from '../names.ts'

export function StandsNow({
  before,
  now,
  mine,
  theirs,
}: {
  before: ServiceSeen
  now: ServiceSeen
  mine: () => void
  theirs: () => void
}) {
  const say = useWords()
  const nothing = say('dialogs.nothing')
  const names = differing(before.names, now.names).map((code) => ({
    label: say('directory.name', { language: languageName(code) }),
    text: now.names[code] ?? nothing,
  }))
  const fields = differing(before.written, now.written).map((key) => ({
    label: sayCode(`directory.field.${key}`) ?? key,
    text: asText(now.written[key]) || nothing,
  }))
  return (
    <Alert variant="default" className="look" role="alert" title={say('dialogs.conflict.here')}>
      {[...names, ...fields].map(({ label, text }) => (
        <Text key={label}>
          {label}: {text}
        </Text>
      ))}
      <Group gap="xs" mt="xs">
        <Button variant="default" mih={44} onClick={mine}>
          {say('dialogs.conflict.mine')}
        </Button>
        <Button variant="default" mih={44} onClick={theirs}>
          {say('dialogs.conflict.theirs')}
        </Button>
      </Group>
    </Alert>
  )
}

/** Test calls stand beside the form, not in it. */
const beside = ['dials', 'dialled', 'expires']
const differing = (a: Record<string, unknown>, b: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => !beside.includes(key) && JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  )

const asText = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
