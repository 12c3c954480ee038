/** The rota: what is missing first, then the week, then what it is made of. Supervisors change it, counsellors read it. */
import { Button, Group, Stack, Text } from '@mantine/core'
import IconChevronLeft from '@tabler/icons-react/icons/IconChevronLeft'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { useState } from 'react'
import { Link } from 'wouter'
import { askAgain, useRead } from '../../ui/asking.ts'
import { useMay } from '../../ui/me.ts'
import { useNotice } from '../../ui/notices.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked } from '../../ui/states.tsx'
import { useWords } from '../../ui/words.ts'
import { type RotaSeen, rotaRoutes } from './contract.ts'
import { Contradictions } from './view/contradictions.tsx'
import { Gaps } from './view/gaps.tsx'
import { OnShift } from './view/on-shift.tsx'
import { Plan } from './view/plan.tsx'
import { Week } from './view/week.tsx'
import { datePlus, dateWords } from './view/words.ts'

/** Names of zones as the world writes them; a browser that knows none says `Etc/Unknown`. */
function ownZone(): string | undefined {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return /^(UTC|[A-Za-z]+\/(?!Unknown)[\w+/-]+)$/.test(timeZone) ? timeZone : undefined
}

export default function RotaPage() {
  const say = useWords()
  const [week, setWeek] = useState<string>()
  const zone = ownZone()
  const seen = useRead(rotaRoutes.read, {
    query: { ...(zone === undefined ? {} : { zone }), ...(week === undefined ? {} : { week }) },
  })
  useNotice('rota.changed', () => void askAgain(rotaRoutes.read))
  const calls = useMay('shift.own')
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('pages.rota')}>
          {calls && (
            <Button component={Link} href="/ways" variant="default" mih={44}>
              {say('pages.ways')}
            </Button>
          )}
        </PageHead>
        <Text c="dimmed">{say('rota.lead')}</Text>
      </div>
      <Asked of={seen}>{(answer) => <Seen seen={answer} setWeek={setWeek} />}</Asked>
    </Stack>
  )
}

function Seen({ seen, setWeek }: { seen: RotaSeen; setWeek: (week: string | undefined) => void }) {
  const say = useWords()
  const may = useMay('rota.change')
  const { monday, today } = seen
  const thisWeek = monday <= today && today <= datePlus(monday, 6)
  return (
    <>
      <Gaps gaps={seen.gaps} />
      <OnShift seen={seen} />
      <Contradictions seen={seen} />
      <section aria-label={say('rota.week')}>
        <Group justify="space-between" mb="xs" gap="xs">
          <Text component="h2" fw={600} m={0} aria-live="polite">
            {dateWords(monday)} – {dateWords(datePlus(monday, 6))}
          </Text>
          <Group gap="xs">
            <Button
              variant="default"
              mih={44}
              px="sm"
              aria-label={say('rota.before')}
              onClick={() => setWeek(datePlus(monday, -7))}
            >
              <IconChevronLeft size={20} stroke={1.5} aria-hidden />
            </Button>
            <Button variant="default" mih={44} disabled={thisWeek} onClick={() => setWeek(undefined)}>
              {say('rota.thisWeek')}
            </Button>
            <Button
              variant="default"
              mih={44}
              px="sm"
              aria-label={say('rota.after')}
              onClick={() => setWeek(datePlus(monday, 7))}
            >
              <IconChevronRight size={20} stroke={1.5} aria-hidden />
            </Button>
          </Group>
        </Group>
        <Week seen={seen} may={may} />
      </section>
      <Plan seen={seen} may={may} />
    </>
  )
}
