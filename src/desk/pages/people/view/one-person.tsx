/** One person: what she may do, how she signs in, and the ways to shut her out. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { answers, useDeed } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { day, dayAndClock } from '../../../ui/dates.ts'
import { useMay, usePerson } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { type PersonCard, peopleRoutes } from '../contract.ts'
import { InvitationLink } from './invitation-link.tsx'
import { complete, PersonForm, type Settable, same, toSend } from './person-form.tsx'
import { type Invited, ShuttingOut } from './shutting-out.tsx'

type List = { people: PersonCard[] }

/** Puts one person as she is now into the list that is shown. */
const show = (person: PersonCard): void =>
  void answers.setQueryData<List>([peopleRoutes.list.path], (all) =>
    all ? { people: all.people.map((each) => (each.id === person.id ? person : each)) } : all,
  )

export function OnePerson({ person }: { person: PersonCard }) {
  const say = useWords()
  const may = useMay('people.change') && person.state !== 'disabled'
  const [begun, setBegun] = useState<Settable>(person)
  const [draft, setDraft] = useState<Settable>(person)
  const [invited, setInvited] = useState<Invited>()
  const save = useDeed(peopleRoutes.change, (saved) => {
    show(saved)
    setBegun(saved)
    setDraft(saved)
    told(say('people.saved', { name: saved.name }))
  })
  const changedMeanwhile = !same(begun, person)
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const { id } = person
    // Signing in changes her too. Only what was set here by somebody else is in the way of what is set now.
    const now = await call(peopleRoutes.one, { params: { id } }).catch(() => person)
    show(now)
    if (same(begun, now))
      await save.run({ params: { id }, body: { revision: now.revision, ...toSend(draft) } })
  }
  function takeTheirs(): void {
    setBegun(person)
    setDraft(person)
    save.forget()
  }
  if (invited) {
    return (
      <Stack maw={640} gap={0}>
        <PageHead title={person.name} back="/people" />
        <InvitationLink name={person.name} invitation={invited} />
      </Stack>
    )
  }
  return (
    <Stack maw={640} gap="md">
      <div>
        <PageHead title={person.name} back="/people" />
        <Text c="dimmed">
          {person.login} · {say(`people.state.${person.state}`)}
        </Text>
      </div>
      <form onSubmit={(event) => void send(event)}>
        <Stack className="card" p="lg">
          <PersonForm person={draft} set={setDraft} readOnly={!may} />
          {changedMeanwhile && (
            <Group className="look card" p="sm" justify="space-between" role="alert">
              <Text size="sm">{say('problem.conflict')}</Text>
              <Button variant="default" onClick={takeTheirs}>
                {say('people.takeTheirs')}
              </Button>
            </Group>
          )}
          <Refusal problem={save.problem} />
          {may && (
            <Button
              type="submit"
              mih={44}
              loading={save.busy}
              disabled={!complete(draft) || same(begun, draft) || changedMeanwhile}
            >
              {say('do.save')}
            </Button>
          )}
        </Stack>
      </form>
      <HowSheSignsIn person={person} />
      <Shut person={person} setInvited={setInvited} />
    </Stack>
  )
}

function HowSheSignsIn({ person }: { person: PersonCard }) {
  const say = useWords()
  const ways = [
    ...(person.passphrase ? [say('signIn.passphrase')] : []),
    ...(person.totp ? [say('people.totp')] : []),
    ...(person.passkeys > 0 ? [say('people.passkeys', { count: person.passkeys })] : []),
  ]
  return (
    <Stack className="card" p="lg" gap={6} component="section">
      <Title order={2} size="h5">
        {say('people.signsIn')}
      </Title>
      <Text>{ways.length > 0 ? ways.join(' · ') : say('people.noWay')}</Text>
      <Text size="sm" c="dimmed">
        {person.signedInAt === undefined
          ? say('people.neverIn')
          : `${say('people.lastIn')} ${dayAndClock(person.signedInAt)}`}
      </Text>
      <Text size="sm" c="dimmed">
        {say('people.since', { day: day(person.createdAt) })}
      </Text>
    </Stack>
  )
}

function Shut({ person, setInvited }: { person: PersonCard; setInvited: (invited: Invited) => void }) {
  const may = useMay('people.change')
  const { id } = usePerson()
  return may ? (
    <ShuttingOut person={person} self={id === person.id} show={show} setInvited={setInvited} />
  ) : null
}
