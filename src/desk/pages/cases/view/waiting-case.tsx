/** One who waits, as a card: who needs what, since when and why, and what can be done about it. */
import { Button, Group, Stack, Text } from '@mantine/core'
import IconEye from '@tabler/icons-react/icons/IconEye'
import { Link } from 'wouter'
import { can } from '../../../can.ts'
import { clock } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { usePlainAct } from './acts.ts'
import { CaseMarks } from './case-marks.tsx'
import { useNames } from './names.ts'
import { addressOfOne } from './one.ts'
import { Facts, Reasons } from './reasons.tsx'
import { waited } from './use-now.ts'

export function WaitingCase({
  card,
  now,
  take,
  taking,
}: {
  card: DeskCard
  now: number
  take: () => void
  taking: boolean
}) {
  const say = useWords()
  const me = usePerson()
  const nameOf = useNames()
  const acknowledge = usePlainAct(casesRoutes.acknowledge)
  const { alias, owner, joined, state, meantFor, acknowledged, paged } = card
  const about = { owner, joined, state, asked: meantFor === undefined ? [] : [meantFor] }
  const mayRead = can(me, 'cases.read', about)
  return (
    <article
      className={`card waiting-case ${card.urgency}`}
      aria-label={`${alias}, ${say(`cases.urgency.${card.urgency}`)}`}
    >
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <div>
            <UrgencyMark urgency={card.urgency} size="md" />
            <Text component="h3" fw={600} size="md">
              {alias}
            </Text>
          </div>
          <Text className="waited" fw={600} ta="right">
            {waited(card.waitingSince, now)}
          </Text>
        </Group>
        <CaseMarks card={card} now={now} />
        <Reasons card={card} />
        <Facts card={card} />
        <Called paged={paged} nameOf={nameOf} acknowledged={acknowledged} />
        <Group gap="xs" mt={4}>
          <Button onClick={take} loading={taking} aria-label={say('cases.now.takeOf', { alias })}>
            {say('cases.now.take')}
          </Button>
          {!acknowledged && (
            <Button
              variant="default"
              leftSection={<IconEye size={18} stroke={1.5} aria-hidden />}
              loading={acknowledge.busy}
              onClick={() => void acknowledge.act(card)}
              aria-label={say('cases.now.acknowledgeOf', { alias })}
            >
              {say('cases.now.acknowledge')}
            </Button>
          )}
          {mayRead && (
            <Button
              variant="subtle"
              component={Link}
              href={addressOfOne(card)}
              aria-label={say('cases.now.openOf', { alias })}
            >
              {say('cases.now.open')}
            </Button>
          )}
        </Group>
      </Stack>
    </article>
  )
}

function Called({
  paged,
  acknowledged,
  nameOf,
}: Pick<DeskCard, 'paged' | 'acknowledged'> & { nameOf: (id: string | undefined) => string }) {
  const say = useWords()
  const rungs = (['first', 'backup', 'supervisor'] as const).flatMap((rung) => {
    const at = paged[rung]
    return at === undefined
      ? []
      : [say('cases.now.pagedAt', { rung: say(`cases.rung.${rung}`), time: clock(at) })]
  })
  if (rungs.length === 0 && !acknowledged) return null
  return (
    <Text size="sm" c="dimmed">
      {rungs.length > 0 && `${say('cases.now.paged')}: ${rungs.join(', ')}`}
      {rungs.length > 0 && acknowledged && ' · '}
      {acknowledged &&
        say('cases.now.acknowledged', { name: nameOf(acknowledged.by), time: clock(acknowledged.at) })}
    </Text>
  )
}
