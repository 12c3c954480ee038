/** How many conversations at once. Of critical ones never more than one, whoever she is. */
import { SegmentedControl, Stack, Text } from '@mantine/core'
import { useWords } from '../../../ui/words.ts'
import type { ShiftSettings } from '../contract.ts'
import type { Change } from './change.ts'
import { Section } from './section.tsx'

const others = ['0', '1', '2', '3', '4']

export function Load({ load, change }: { load: ShiftSettings['load']; change: Change }) {
  const say = useWords()
  return (
    <Section title={say('shift.load')}>
      <Choice
        label={say('shift.critical')}
        value={String(load.critical)}
        data={[
          { value: '0', label: say('shift.none') },
          { value: '1', label: say('shift.one') },
        ]}
        set={(critical) => change({ load: { ...load, critical: Number(critical) } })}
      />
      <Choice
        label={say('shift.others')}
        value={String(load.other)}
        data={others.map((value) => ({ value, label: value === '0' ? say('shift.none') : value }))}
        set={(other) => change({ load: { ...load, other: Number(other) } })}
      />
      {load.critical === 0 && load.other === 0 && (
        <Text size="sm" className="look card" p="sm">
          {say('shift.takesNothing')}
        </Text>
      )}
    </Section>
  )
}

function Choice({
  label,
  value,
  data,
  set,
}: {
  label: string
  value: string
  data: { value: string; label: string }[]
  set: (value: string) => void
}) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <SegmentedControl aria-label={label} value={value} data={data} onChange={set} />
    </Stack>
  )
}
