/** The end of a shift: whom I still have, so that nobody is left behind. Then out. */
import { Button, Group, Stack, Text } from '@mantine/core'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import { Link } from 'wouter'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { usePerson } from '../../../ui/me.ts'
import { useNotice } from '../../../ui/notices.ts'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../../cases/contract.ts'
import { signInRoutes } from '../../sign-in/contract.ts'
import { Section } from './section.tsx'

export function HandOver() {
  const say = useWords()
  const { id } = usePerson()
  const cases = useRead(casesRoutes.list)
  useNotice('case.changed', () => void askAgain(casesRoutes.list))
  return (
    <Section title={say('shift.end')}>
      <Asked of={cases} lines={1}>
        {({ held }) => {
          const mine = held.filter(({ owner }) => owner === id)
          return mine.length === 0 ? <Go /> : <Still mine={mine} />
        }}
      </Asked>
    </Section>
  )
}

function Go() {
  const say = useWords()
  const out = useDeed(signInRoutes.signOut, () => window.location.assign('/desk/'))
  return (
    <Stack gap="sm">
      <Text>{say('shift.nobodyLeft')}</Text>
      <Refusal problem={out.problem} />
      <Group>
        <Button variant="default" mih={44} loading={out.busy} onClick={() => void out.run({ body: {} })}>
          {say('shift.goHome')}
        </Button>
      </Group>
    </Stack>
  )
}

function Still({ mine }: { mine: readonly DeskCard[] }) {
  const say = useWords()
  return (
    <Stack gap="sm">
      <Text>{say('shift.stillMine', { count: mine.length })}</Text>
      <ul className="rows card">
        {mine.map(({ channel, id, alias, heardAt }) => (
          <li key={id}>
            <Link href={`/now/${channel}/${id}`} className="row">
              <Text component="span" fw={600}>
                {alias}
              </Text>
              <Text component="span" size="sm" c="dimmed" className="row-side">
                {say('shift.heardAt', { at: dayAndClock(heardAt) })}
              </Text>
              <IconChevronRight size={18} stroke={1.5} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
