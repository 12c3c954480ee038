/** Now: who waits and why, the most urgent first; what I have; who is here; what has just ended. */
import { Button, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight'
import IconLeaf from '@tabler/icons-react/icons/IconLeaf'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../ui/call.ts'
import { useShortcut } from '../../../ui/shortcuts.tsx'
import { Asked, Empty } from '../../../ui/states.tsx'
import { told, toldTrouble } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { useTake } from './acts.ts'
import { Here } from './here.tsx'
import { JustEnded } from './just-ended.tsx'
import { Mine } from './mine.tsx'
import { addressOfOne } from './one.ts'
import { askQueueAgain, useQueue } from './queue.ts'
import { newActId } from './sender.ts'
import { useNow } from './use-now.ts'
import { WaitingCase } from './waiting-case.tsx'

export function Now() {
  const say = useWords()
  const now = useNow()
  const queue = useQueue()
  const next = useTakeNext()
  useShortcut('Alt+KeyN', say('cases.now.takeNext'), () => void next.take())
  return (
    <Asked of={queue}>
      {({ waiting, held, sizes, mine }) => (
        <div className="now">
          <VisuallyHidden component="h1">{say('pages.now')}</VisuallyHidden>
          <section className="now-waiting" aria-labelledby="waiting-title">
            <div className="now-head">
              <Title order={2} size="h3" id="waiting-title">
                {say('cases.now.title')}
                <span className="count"> {sizes.waiting}</span>
              </Title>
              <Button
                size="lg"
                onClick={() => void next.take()}
                loading={next.busy}
                disabled={waiting.length === 0}
                rightSection={<IconArrowRight size={20} stroke={1.75} aria-hidden />}
                className="take-next"
              >
                {say('cases.now.takeNext')}
              </Button>
            </div>
            {waiting.length === 0 ? (
              <Empty icon={IconLeaf} title={say('cases.now.none')}>
                {say('cases.now.noneMore')}
              </Empty>
            ) : (
              <Stack gap="sm" component="ol" className="plain-list">
                {waiting.map((card) => (
                  <li key={card.id}>
                    <One card={card} now={now} />
                  </li>
                ))}
              </Stack>
            )}
            {sizes.waiting > waiting.length && (
              <Text c="dimmed" mt="sm">
                {say('cases.now.more', { count: sizes.waiting - waiting.length })}
              </Text>
            )}
          </section>
          <aside className="now-side">
            <Mine mine={mine} held={held} now={now} />
            <Here held={held} now={now} />
            <JustEnded />
          </aside>
        </div>
      )}
    </Asked>
  )
}

function One({ card, now }: { card: DeskCard; now: number }) {
  const [, go] = useLocation()
  const { take, busy } = useTake()
  const takeAndOpen = async (): Promise<void> => {
    if (await take(card)) go(addressOfOne(card))
  }
  return <WaitingCase card={card} now={now} take={() => void takeAndOpen()} taking={busy} />
}

/** Pressed twice, or again after a lost connection, it takes one. */
function useTakeNext(): { take: () => Promise<void>; busy: boolean } {
  const say = useWords()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const [act, setAct] = useState(newActId)
  const take = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      const { result, card } = await call(casesRoutes.next, { body: { id: act } })
      setAct(newActId())
      if (result === 'full') told(say('cases.now.nextFull'))
      else if (result === 'none') told(say('cases.now.nextNone'))
      else if (card) go(addressOfOne(card))
    } catch (trouble) {
      toldTrouble(trouble)
    } finally {
      setBusy(false)
      askQueueAgain()
    }
  }
  return { take, busy }
}
