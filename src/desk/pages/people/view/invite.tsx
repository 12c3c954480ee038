import { Button, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { peopleRoutes } from '../contract.ts'
import { InvitationLink } from './invitation-link.tsx'
import { complete, PersonForm, type Settable, toSend } from './person-form.tsx'

const nobody: Settable = { name: '', roles: ['counsellor'], languages: ['mn'], childSafeguarding: false }

export function Invite() {
  const say = useWords()
  const [person, setPerson] = useState(nobody)
  const [login, setLogin] = useState('')
  const [invited, setInvited] = useState<Awaited<ReturnType<typeof invite.run>>>()
  const invite = useDeed(peopleRoutes.invite, () => askAgain(peopleRoutes.list))
  function send(event: FormEvent): void {
    event.preventDefault()
    void invite.run({ body: { login: login.trim(), ...toSend(person) } }).then(setInvited)
  }
  return (
    <Stack maw={640} gap={0}>
      <PageHead title={say('people.invite')} back="/people" />
      {invited ? (
        <InvitationLink name={invited.person.name} invitation={invited.invitation} />
      ) : (
        <form onSubmit={send}>
          <Stack className="card" p="lg">
            <TextInput
              label={say('signIn.login')}
              description={say('people.loginIs')}
              required
              withAsterisk={false}
              minLength={3}
              maxLength={120}
              autoComplete="off"
              autoCapitalize="none"
              value={login}
              onChange={(event) => setLogin(event.currentTarget.value)}
            />
            <PersonForm person={person} set={setPerson} />
            <Refusal problem={invite.problem} />
            <Button type="submit" mih={44} loading={invite.busy} disabled={!complete(person)}>
              {say('people.makeLink')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  )
}
