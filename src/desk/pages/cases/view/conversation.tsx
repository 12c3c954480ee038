/** One conversation: on a laptop between the list and her card, on a phone alone on the screen with a way back. */
import { Button, Drawer, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import IconMessages from '@tabler/icons-react/icons/IconMessages'
import { useState } from 'react'
import { Link } from 'wouter'
import { can } from '../../../can.ts'
import { usePerson } from '../../../ui/me.ts'
import { Empty, Trouble, Waiting } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { useTake } from './acts.ts'
import { CaseCardPanel } from './case-card.tsx'
import { CaseHead } from './case-head.tsx'
import { CaseList } from './case-list.tsx'
import { Composer } from './composer.tsx'
import { Flow } from './flow.tsx'
import { LeftWords, Unsendable } from './left-words.tsx'
import type { One } from './one.ts'
import { Others } from './others.tsx'
import { useQueue } from './queue.ts'
import { StateBanner } from './state-banner.tsx'
import { useNow } from './use-now.ts'
import { useTalk } from './use-talk.ts'

export default function Conversation({ one }: { one: One }) {
  const now = useNow()
  const say = useWords()
  const queue = useQueue()
  const wide = useMediaQuery('(min-width: 75em)')
  const middle = useMediaQuery('(min-width: 62em)')
  return (
    <div className="talk-page">
      {middle && (
        <nav className="talk-list card" aria-label={say('cases.talk.list')}>
          <CaseList queue={queue.data} now={now} />
        </nav>
      )}
      <Talked
        one={one}
        now={now}
        wide={wide ?? false}
        waiting={queue.data?.waiting}
        // Where the list stands beside it, it tells.
        held={middle ? [] : (queue.data?.held ?? [])}
      />
    </div>
  )
}

function Talked({
  one,
  now,
  wide,
  waiting,
  held,
}: {
  one: One
  now: number
  wide: boolean
  waiting: readonly DeskCard[] | undefined
  held: readonly DeskCard[]
}) {
  const say = useWords()
  const me = usePerson()
  const [open, setOpen] = useState(false)
  const talk = useTalk(one, true)
  const offered = waiting?.find(({ id }) => id === one.id)
  const { data, error } = talk
  if (error?.code === 'not-found' || error?.code === 'forbidden') {
    return (
      <section className="talk card" aria-label={say('cases.talk.flow')}>
        {offered ? <NotTaken card={offered} /> : <Gone one={one} />}
      </section>
    )
  }
  if (!data) {
    return (
      <section className="talk card" aria-label={say('cases.talk.flow')}>
        {error ? (
          <Trouble problem={error} again={() => void talk.refetch()} busy={talk.isFetching} />
        ) : (
          <Waiting />
        )}
      </section>
    )
  }
  const { card, lines, most } = data
  const { owner, joined, state } = card
  const about = { owner, joined, state }
  const writes = can(me, 'cases.write', about)
  // What is over is read, and nothing is added to it.
  const notes = state === 'claimed' && can(me, 'cases.note', about)
  return (
    <>
      <section className="talk card" aria-label={say('cases.talk.flow')}>
        <CaseHead card={card} now={now} details={wide ? undefined : () => setOpen(true)} />
        <Others one={one} held={held} now={now} />
        <StateBanner card={card} now={now} older={error !== null} />
        <Flow one={one} card={card} lines={lines} />
        <Unsendable one={one} writes={writes} notes={notes} />
        {(writes || notes) && <Composer one={one} card={card} most={most} now={now} writes={writes} />}
      </section>
      {wide ? (
        <aside className="talk-card card" aria-label={say('cases.talk.card')}>
          <CaseCardPanel card={card} lines={lines} now={now} />
        </aside>
      ) : (
        <Drawer
          opened={open}
          onClose={() => setOpen(false)}
          position="right"
          size="md"
          title={say('cases.talk.card')}
          closeButtonProps={{ 'aria-label': say('do.close') }}
          // Else it is a second banner of the page.
          attributes={{ header: { role: 'presentation' } }}
        >
          <CaseCardPanel card={card} lines={lines} now={now} />
        </Drawer>
      )}
    </>
  )
}

/** She waits still, and her words are not for everybody yet. */
function NotTaken({ card }: { card: DeskCard }) {
  const say = useWords()
  const { take, busy } = useTake()
  return (
    <Empty icon={IconMessages} title={card.alias}>
      <Stack gap="sm" align="center">
        <Text>{say('cases.talk.notYours')}</Text>
        <Button
          loading={busy}
          onClick={() => void take(card)}
          aria-label={say('cases.now.takeOf', { alias: card.alias })}
        >
          {say('cases.now.take')}
        </Button>
        <Link href="/" className="text-link">
          {say('cases.talk.back')}
        </Link>
      </Stack>
    </Empty>
  )
}

function Gone({ one }: { one: One }) {
  const say = useWords()
  return (
    <Empty icon={IconMessages} title={say('cases.talk.gone')}>
      <LeftWords one={one} />
      <Link href="/" className="text-link">
        {say('cases.talk.back')}
      </Link>
    </Empty>
  )
}
