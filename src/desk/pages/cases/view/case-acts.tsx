/** What can be done with a case besides writing: only what this person may, in this state. */
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core'
import IconDotsVertical from '@tabler/icons-react/icons/IconDotsVertical'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { can } from '../../../can.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { usePerson } from '../../../ui/me.ts'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { usePlainAct, useTake } from './acts.ts'
import { AskColleague } from './ask-colleague.tsx'
import { CloseCase } from './close-case.tsx'
import { FollowUp } from './follow-up.tsx'
import { HandOver } from './hand-over.tsx'

type Open = 'ask' | 'hand over' | 'follow up' | 'close' | 'release'

export function CaseActs({ card, now }: { card: DeskCard; now: number }) {
  const say = useWords()
  const me = usePerson()
  const [, go] = useLocation()
  const [open, setOpen] = useState<Open>()
  const take = useTake()
  const join = usePlainAct(casesRoutes.join)
  const part = usePlainAct(casesRoutes.part)
  const { owner, joined, state, meantFor, asked = [] } = card
  const about = { owner, joined, state, asked: meantFor === undefined ? asked : [...asked, meantFor] }
  const may = (permission: Parameters<typeof can>[1]): boolean => can(me, permission, about)
  const shut = (): void => setOpen(undefined)
  const away = (): void => {
    shut()
    go('/')
  }
  const hands = state === 'claimed' && may('cases.transfer')
  const more: ReactNode[] = [
    hands && item(say('cases.act.handOver'), () => setOpen('hand over')),
    may('cases.ask') && item(say('cases.act.ask'), () => setOpen('ask')),
    hands && item(say('cases.act.release'), () => setOpen('release')),
    state === 'claimed' && may('cases.write') && item(say('cases.act.followUp'), () => setOpen('follow up')),
    may('cases.join') && item(say('cases.act.join'), () => void join.act(card)),
    state === 'claimed' && joined.includes(me.id) && item(say('cases.act.part'), () => void part.act(card)),
  ].filter((each) => each !== false)
  return (
    <Group gap={4} wrap="nowrap">
      {state === 'offered' && may('cases.take') && (
        <Button size="sm" loading={take.busy} onClick={() => void take.take(card)}>
          {say('cases.act.take')}
        </Button>
      )}
      {may('cases.close') && (state === 'claimed' || state === 'offered') && (
        <Button size="sm" variant="default" onClick={() => setOpen('close')}>
          {say('cases.act.close')}
        </Button>
      )}
      {more.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" size="lg" aria-label={say('cases.act.more')}>
              <IconDotsVertical size={20} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>{more}</Menu.Dropdown>
        </Menu>
      )}
      {open === 'hand over' && (
        <HandOver
          card={card}
          close={shut}
          done={() => {
            told(say('cases.act.doneHandOver'))
            away()
          }}
        />
      )}
      {open === 'ask' && <AskColleague card={card} close={shut} />}
      {open === 'follow up' && <FollowUp card={card} now={now} close={shut} />}
      {open === 'close' && (
        <CloseCase
          card={card}
          close={shut}
          done={() => {
            told(say('cases.act.doneClose'))
            away()
          }}
        />
      )}
      {open === 'release' && <Release card={card} close={shut} away={away} />}
    </Group>
  )
}

const item = (label: string, press: () => void) => (
  <Menu.Item key={label} onClick={press}>
    {label}
  </Menu.Item>
)

function Release({ card, close, away }: { card: DeskCard; close: () => void; away: () => void }) {
  const say = useWords()
  const release = usePlainAct(casesRoutes.release)
  const run = async (): Promise<void> => {
    if (!(await release.act(card))) return
    told(say('cases.act.doneRelease'))
    away()
  }
  return (
    <Dialog opened onClose={close} title={say('cases.act.sureRelease')}>
      <Text mb="md">{say('cases.act.sureReleaseText')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {say('do.cancel')}
        </Button>
        <Button loading={release.busy} onClick={() => void run()}>
          {say('cases.act.release')}
        </Button>
      </Group>
    </Dialog>
  )
}
