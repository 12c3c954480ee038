/** New link, sign out everywhere, disable, enable: each says what will happen before it does. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { type PersonCard, peopleRoutes } from '../contract.ts'

export type Invited = { link: string; expiresAt: number }
const deeds = ['reset', 'cut', 'disable', 'enable'] as const
type Deed = (typeof deeds)[number]

export function ShuttingOut({
  person,
  self,
  show,
  setInvited,
}: {
  person: PersonCard
  self: boolean
  show: (person: PersonCard) => void
  setInvited: (invited: Invited) => void
}) {
  const say = useWords()
  const [asked, setAsked] = useState<Deed>()
  const { id, name, state } = person
  const close = (): void => setAsked(undefined)
  const done = (deed: Deed) => (saved?: PersonCard) => {
    if (saved) show(saved)
    else void askAgain(peopleRoutes.list)
    close()
    told(say(`people.did.${deed}`, { name }))
  }
  const disable = useDeed(peopleRoutes.disable, done('disable'))
  const enable = useDeed(peopleRoutes.enable, done('enable'))
  const cut = useDeed(peopleRoutes.cut, () => done('cut')())
  const reset = useDeed(peopleRoutes.inviteAgain, ({ person: saved, invitation }) => {
    show(saved)
    setInvited(invitation)
  })
  const byDeed = { disable, enable, cut, reset }
  const chosen = asked && byDeed[asked]
  async function go(deed: Deed): Promise<void> {
    // As she is this moment: she may have signed in since the list came.
    const { revision } = await call(peopleRoutes.one, { params: { id } }).catch(() => person)
    await byDeed[deed].run({ params: { id }, body: { revision } })
  }
  const offered = deeds.filter((deed) => (state === 'disabled' ? deed === 'enable' : deed !== 'enable'))
  return (
    <Stack className="card" p="lg" component="section">
      <Title order={2} size="h5">
        {say('people.access')}
      </Title>
      {self && (
        <Text size="sm" c="dimmed">
          {say('people.thatIsYou')}
        </Text>
      )}
      {offered.map((deed) => (
        <Group key={deed} justify="space-between" gap="xs">
          <Text size="sm" maw={380}>
            {say(`people.will.${deed}`)}
          </Text>
          <Button variant="default" mih={44} onClick={() => setAsked(deed)} className="same-wide">
            {say(deed === 'reset' && person.invited ? 'people.do.again' : `people.do.${deed}`)}
          </Button>
        </Group>
      ))}
      <Confirm
        open={asked !== undefined}
        title={name}
        what={asked ? say(`people.will.${asked}`) : ''}
        label={asked ? say(`people.do.${asked}`) : ''}
        busy={chosen?.busy ?? false}
        problem={chosen?.problem}
        go={() => asked && void go(asked)}
        close={() => {
          chosen?.forget()
          close()
        }}
      />
    </Stack>
  )
}
