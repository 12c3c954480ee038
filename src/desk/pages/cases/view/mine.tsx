/** What I have: my load against my limits, who waits for my answer, and a pause after a hard one. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import IconCup from '@tabler/icons-react/icons/IconCup'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { askAgain, useRead } from '../../../ui/asking.ts'
import { call, serverNow } from '../../../ui/call.ts'
import { clock } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { toldTrouble } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { shiftRoutes } from '../../shift/contract.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { usePlainAct } from './acts.ts'
import { CaseLink } from './case-link.tsx'
import { useNames } from './names.ts'
import { addressOfOne } from './one.ts'
import { askQueueAgain } from './queue.ts'

type MyLoad = {
  critical: number
  other: number
  most: { critical: number; other: number }
  pause: boolean
}
const pauseMs = 10 * 60_000

export function Mine({ mine, held, now }: { mine: MyLoad; held: readonly DeskCard[]; now: number }) {
  const say = useWords()
  const me = usePerson()
  const asks = held.filter(({ asked }) => asked?.includes(me.id))
  const own = held.filter(({ owner, joined }) => owner === me.id || joined.includes(me.id))
  return (
    <section className="card side-card" aria-labelledby="mine-title">
      <Stack gap="xs">
        <Group justify="space-between" wrap="wrap" gap={4}>
          <Title order={2} size="h5" id="mine-title">
            {say('cases.mine.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {say('cases.mine.critical', { count: mine.critical, most: mine.most.critical })} ·{' '}
            {say('cases.mine.other', { count: mine.other, most: mine.most.other })}
          </Text>
        </Group>
        <Pause offered={mine.pause} now={now} />
        {asks.map((card) => (
          <Asked key={card.id} card={card} />
        ))}
        {own.length === 0 ? (
          <Text size="sm" c="dimmed">
            {say('cases.mine.none')}
          </Text>
        ) : (
          <ul className="plain-list case-links">
            {own.map((card) => (
              <li key={card.id}>
                <CaseLink card={card} now={now} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </section>
  )
}

/** A colleague wants somebody to read along. */
function Asked({ card }: { card: DeskCard }) {
  const say = useWords()
  const nameOf = useNames()
  const [, go] = useLocation()
  const join = usePlainAct(casesRoutes.join)
  return (
    <div className="pause" role="status">
      <Text size="sm" fw={600}>
        {say('cases.mine.asked', { name: nameOf(card.owner), alias: card.alias })}
      </Text>
      <Button
        size="xs"
        mt={6}
        loading={join.busy}
        onClick={() => void join.act(card).then((done) => done && go(addressOfOne(card)))}
      >
        {say('cases.act.join')}
      </Button>
    </div>
  )
}

/** Offered, never forced. */
function Pause({ offered, now }: { offered: boolean; now: number }) {
  const say = useWords()
  const shift = useRead(shiftRoutes.read)
  const [later, setLater] = useState(false)
  const [busy, setBusy] = useState(false)
  const until = shift.data?.settings.breakUntil ?? 0
  const rests = until > now
  if (!rests && (!offered || later)) return null
  const change = async (breakUntil: number | null): Promise<void> => {
    if (!shift.data) return
    setBusy(true)
    try {
      const { revision, settings } = shift.data
      await call(shiftRoutes.change, { body: { revision, settings: { ...settings, breakUntil } } })
    } catch (trouble) {
      toldTrouble(trouble)
    } finally {
      setBusy(false)
      await askAgain(shiftRoutes.read)
      askQueueAgain()
    }
  }
  return (
    <div className="pause" role="status">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconCup size={22} stroke={1.5} aria-hidden />
        <div>
          <Text size="sm" fw={600}>
            {rests ? say('cases.mine.pauseUntil', { time: clock(until) }) : say('cases.mine.pauseTitle')}
          </Text>
          {!rests && <Text size="sm">{say('cases.mine.pauseText')}</Text>}
          <Group gap="xs" mt={6}>
            {rests ? (
              <Button size="xs" variant="default" loading={busy} onClick={() => void change(null)}>
                {say('cases.mine.pauseEnd')}
              </Button>
            ) : (
              <>
                <Button size="xs" loading={busy} onClick={() => void change(serverNow() + pauseMs)}>
                  {say('cases.mine.pauseTake')}
                </Button>
                <Button size="xs" variant="subtle" onClick={() => setLater(true)}>
                  {say('cases.mine.pauseNo')}
                </Button>
              </>
            )}
          </Group>
        </div>
      </Group>
    </div>
  )
}
