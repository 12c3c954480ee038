import { Anchor, Stack, Text } from '@mantine/core'
import { clock } from '../../../ui/dates.ts'
import { useWords } from '../../../ui/words.ts'
import type { AuditLine } from '../contract.ts'
import { actWords, moreWords } from './words.ts'

/** As much of an id as tells two apart. */
const shortId = 8

export function Line({ line, only }: { line: AuditLine; only: (id: string) => void }) {
  const say = useWords()
  const { number, at, who, name, act, kind, id, about, more = [] } = line
  const by = name ?? (who === 'operator' || who === 'itgel' ? say(`audit.${who}`) : who)
  const thing = about ?? (id === undefined ? undefined : id.slice(0, shortId))
  return (
    <div className="row audit-line">
      <Text component="time" size="sm" c="dimmed" dateTime={new Date(at).toISOString()}>
        {clock(at)}
      </Text>
      <Stack gap={2}>
        <Text component="span" size="sm">
          <strong>{by}</strong> · {actWords(act)}
        </Text>
        {more.length > 0 && (
          <Text component="span" size="sm" c="dimmed">
            {more.map(moreWords).join(' · ')}
          </Text>
        )}
      </Stack>
      <Text component="span" size="sm" className="audit-about">
        {kind !== undefined && `${say(`audit.kind.${kind}`)} `}
        {id !== undefined && thing !== undefined && (
          <Anchor
            component="button"
            type="button"
            onClick={() => only(id)}
            aria-label={say('audit.onlyAbout', { thing })}
          >
            {thing}
          </Anchor>
        )}
      </Text>
      <Text component="span" size="xs" c="dimmed" ta="right">
        {number}
      </Text>
    </div>
  )
}
