/** All that is known of a case: why, what she shared, who has it, and what happened when. */
import { Group, ScrollArea, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { clock, dayAndClock } from '../../../ui/dates.ts'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { DeskCard, DeskLine } from '../contract.ts'
import { CaseMarks } from './case-marks.tsx'
import { useNames } from './names.ts'
import { Facts, hasPlainFacts, Reasons } from './reasons.tsx'
import { ScreeningCard } from './screening-card.tsx'

export function CaseCardPanel({ card, now }: { card: DeskCard; lines: readonly DeskLine[]; now: number }) {
  const say = useWords()
  const nameOf = useNames()
  const { owner, joined, opened, followUpAt, ended, history } = card
  const referredTo = (to: string): string => {
    const far = ended?.confirmed?.includes(to)
      ? 'confirmed'
      : ended?.accepted?.includes(to)
        ? 'accepted'
        : undefined
    const name = sayCode(`cases.referral.${to}`) ?? to
    return far ? `${name} (${say(`cases.close.far.${far}`)})` : name
  }
  return (
    <ScrollArea h="100%" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="md" p="md">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600}>{card.alias}</Text>
          <UrgencyMark urgency={card.urgency} size="md" />
        </Group>
        <CaseMarks card={card} now={now} />
        <Part title={say('cases.now.why')}>
          <Reasons card={card} full />
          {card.agreed === undefined && card.why.length > 0 && (
            <Text size="sm" c="dimmed" mt={4}>
              {say('cases.now.noWords')}
            </Text>
          )}
        </Part>
        <Part title={say('cases.card.facts')}>
          {!hasPlainFacts(card) ? (
            <Text size="sm" c="dimmed">
              {say('cases.card.factsNone')}
            </Text>
          ) : (
            <Facts card={card} />
          )}
        </Part>
        {card.evidence && (
          <Part title={say('cases.screening.title')}>
            <ScreeningCard evidence={card.evidence} />
          </Part>
        )}
        <Part title={say('cases.card.owner')}>
          <Text size="sm">{owner ? nameOf(owner) : say('cases.card.nobody')}</Text>
          {joined.length > 0 && (
            <Text size="sm">
              {say('cases.card.joined')}: {joined.map(nameOf).join(', ')}
            </Text>
          )}
        </Part>
        {followUpAt !== undefined && (
          <Part title={say('cases.card.followUp')}>
            <Text size="sm">{dayAndClock(followUpAt)}</Text>
          </Part>
        )}
        {ended && (
          <Part title={say('cases.card.outcome')}>
            <Text size="sm">{sayCode(`cases.outcome.${ended.outcome}`) ?? say('cases.state.closed')}</Text>
            {ended.referrals.length > 0 && (
              <Text size="sm">
                {say('cases.card.referrals')}: {ended.referrals.map((each) => referredTo(each)).join(', ')}
              </Text>
            )}
          </Part>
        )}
        <Part title={say('cases.card.history')}>
          <ol className="plain-list history">
            <Text component="li" size="sm" c="dimmed">
              {say('cases.card.since')}: {dayAndClock(opened)}
            </Text>
            {history.map(({ state, at, by }) => (
              <Text key={`${state}${at}`} component="li" size="sm">
                {clock(at)} · {say(`cases.state.${state}`)}
                {by ? ` · ${nameOf(by)}` : ''}
              </Text>
            ))}
          </ol>
        </Part>
      </Stack>
    </ScrollArea>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h6" mb={4} c="dimmed">
        {title}
      </Title>
      {children}
    </section>
  )
}
