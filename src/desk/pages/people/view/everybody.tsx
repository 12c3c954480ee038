import { Badge, Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight'
import IconUserPlus from '@tabler/icons-react/icons/IconUserPlus'
import { Link } from 'wouter'
import { day } from '../../../ui/dates.ts'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { useWords } from '../../../ui/words.ts'
import type { PersonCard } from '../contract.ts'
import { languageName } from './person-form.tsx'

export function Everybody({ people }: { people: readonly PersonCard[] }) {
  const say = useWords()
  const may = useMay('people.change')
  const here = people.filter(({ state }) => state !== 'disabled')
  const gone = people.filter(({ state }) => state === 'disabled')
  return (
    <>
      <PageHead title={say('pages.people')}>
        {may && (
          <Button
            component={Link}
            href="/people/invite"
            mih={44}
            leftSection={<IconUserPlus size={20} stroke={1.5} aria-hidden />}
          >
            {say('people.invite')}
          </Button>
        )}
      </PageHead>
      <List people={here} />
      {gone.length > 0 && (
        <details className="more">
          <summary>{say('people.disabledOnes', { count: gone.length })}</summary>
          <List people={gone} />
        </details>
      )}
    </>
  )
}

function List({ people }: { people: readonly PersonCard[] }) {
  return (
    <ul className="rows card">
      {people.map((person) => (
        <li key={person.id}>
          <Row person={person} />
        </li>
      ))}
    </ul>
  )
}

function Row({ person }: { person: PersonCard }) {
  const say = useWords()
  const { id, name, login, state, roles, languages, childSafeguarding, signedInAt, demo } = person
  return (
    <Link href={`/people/${id}`} className="row">
      <Stack gap={2} className="row-main">
        <Group gap={8}>
          <Text component="span" fw={600}>
            {name}
          </Text>
          {state !== 'active' && <Badge variant="default">{say(`people.state.${state}`)}</Badge>}
          {demo && <Badge variant="default">{say('people.demo')}</Badge>}
        </Group>
        <Text component="span" size="sm" c="dimmed">
          {login}
        </Text>
      </Stack>
      <Stack gap={2} className="row-side">
        <Text component="span" size="sm">
          {roles.map((role) => say(`roles.${role}`)).join(' · ')}
        </Text>
        <Text component="span" size="sm" c="dimmed">
          {[...languages.map(languageName), ...(childSafeguarding ? [say('people.child')] : [])].join(' · ')}
        </Text>
      </Stack>
      <Text component="span" size="sm" c="dimmed" className="row-end">
        {signedInAt === undefined ? (
          say('people.neverIn')
        ) : (
          <>
            <VisuallyHidden>{say('people.lastIn')} </VisuallyHidden>
            {day(signedInAt)}
          </>
        )}
      </Text>
      <IconChevronRight size={18} stroke={1.5} aria-hidden />
    </Link>
  )
}
