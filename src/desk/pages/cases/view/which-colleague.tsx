/** Which colleague: those at the desk first, then who has least to do. */
import { Radio, Stack, Text } from '@mantine/core'
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import { useColleagues } from './queue.ts'

export function WhichColleague({
  value,
  change,
  not = [],
}: {
  value: string
  change: (id: string) => void
  /** Who is there already. */
  not?: readonly string[]
}) {
  const say = useWords()
  const me = usePerson()
  const { data } = useColleagues()
  const may = (data?.colleagues ?? [])
    .filter(({ id, roles }) => id !== me.id && (roles.includes('counsellor') || roles.includes('supervisor')))
    .filter(({ id }) => !not.includes(id))
    .sort((a, b) => Number(b.here) - Number(a.here) || a.cases - b.cases)
  if (may.length === 0) return <Text>{say('cases.handOver.toNone')}</Text>
  return (
    <Radio.Group value={value} onChange={change} label={say('cases.handOver.to')} required>
      <Stack gap="xs" mt="xs">
        {may.map(({ id, name, here, cases, childSafeguarding }) => (
          <Radio
            key={id}
            value={id}
            label={name}
            description={[
              say(here ? 'cases.handOver.here' : 'cases.handOver.away'),
              cases === 0 ? say('cases.here.free') : say('cases.here.load', { count: cases }),
              ...(childSafeguarding ? [say('cases.here.child')] : []),
            ].join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
