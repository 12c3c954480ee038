/** How urgent: a shape, a word and a tone, so that neither colour nor shape has to be seen to know. */
import { Text } from '@mantine/core'
import { useWords } from './words.ts'

/** Of a case: critical, high, normal, low. Of what was heard: critical, high, medium. */
type Urgency = 'critical' | 'high' | 'normal' | 'medium' | 'low'
/** Filled and pointed is more urgent than open and round. */
const shapes: Record<Urgency, string> = {
  critical: 'M8 1 15 14.5 1 14.5 Z',
  high: 'M8 1 15 8 8 15 1 8 Z',
  normal: 'M8 2.5 A5.5 5.5 0 1 1 7.99 2.5 Z',
  medium: 'M8 2.5 A5.5 5.5 0 1 1 7.99 2.5 Z',
  low: 'M8 4.5 A3.5 3.5 0 1 1 7.99 4.5 Z',
}

export function UrgencyMark({ urgency, size = 'sm' }: { urgency: Urgency; size?: 'sm' | 'md' }) {
  const say = useWords()
  const filled = urgency === 'critical' || urgency === 'high'
  return (
    <Text component="span" className={`urgency ${urgency}`} size={size} fw={600}>
      <svg viewBox="0 0 16 16" width={size === 'md' ? 18 : 14} aria-hidden="true">
        <path
          d={shapes[urgency]}
          fill={filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={2}
          strokeLinejoin="round"
        />
      </svg>
      {say(`cases.urgency.${urgency}`)}
    </Text>
  )
}
