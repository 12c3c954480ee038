/** What in the plan cannot be meant. Nothing stops for it: away wins, and the gap shows. */
import { Stack, Text } from '@mantine/core'
import { dayAndClock } from '../../../ui/dates.ts'
import { type Say, useWords } from '../../../ui/words.ts'
import type { RotaContradiction, RotaSeen } from '../contract.ts'
import { dateWords, nameOf } from './words.ts'

export function Contradictions({ seen }: { seen: RotaSeen }) {
  const say = useWords()
  if (seen.contradictions.length === 0) return null
  return (
    <Stack className="card look" p="md" gap="xs" component="section" aria-label={say('rota.odd')}>
      <Text component="h2" fw={600} m={0}>
        {say('rota.odd')}
      </Text>
      <ul className="plain-list">
        {seen.contradictions.map((one) => (
          <li key={JSON.stringify(one)}>{sentence(one, seen, say)}</li>
        ))}
      </ul>
    </Stack>
  )
}

function sentence(one: RotaContradiction, seen: RotaSeen, say: Say): string {
  switch (one.kind) {
    case 'unknown-person':
      return say('rota.oddUnknown', { name: nameOf(seen, one.person) })
    case 'swap-of-nothing': {
      const swap = seen.rota.swaps.find(({ id }) => id === one.swap)
      return say('rota.oddSwap', {
        name: swap ? nameOf(seen, swap.takes) : '?',
        day: swap ? dateWords(swap.date) : '?',
      })
    }
    case 'away':
      return say('rota.oddAway', {
        name: nameOf(seen, one.person),
        from: dayAndClock(one.from),
        to: dayAndClock(one.to),
      })
    case 'alone':
      return say('rota.oddAlone', {
        name: nameOf(seen, one.person),
        roles: one.roles.map((role) => say(`rota.role.${role}`)).join(', '),
        from: dayAndClock(one.from),
        to: dayAndClock(one.to),
      })
  }
}
