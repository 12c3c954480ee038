import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { day } from '../../../ui/dates.ts'
import { takeMe, usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import { type Me, signInRoutes } from '../contract.ts'
import { AccountSection } from './account-section.tsx'
import { makePasskey, notByPasskey, passkeysHere } from './passkey.ts'
import { PasskeyButton } from './passkey-button.tsx'

type Passkey = Extract<Me, { stage: 'full' }>['person']['passkeys'][number]

export function MyPasskeys() {
  const say = useWords()
  const { passkeys } = usePerson()
  const [name, setName] = useState('')
  const [leaving, setLeaving] = useState<Passkey>()
  const remove = useDeed(signInRoutes.removePasskey, (me) => {
    takeMe(me)
    setLeaving(undefined)
  })
  async function add() {
    const made = await makePasskey(await call(signInRoutes.addPasskeyChallenge, { body: {} }))
    if (made === notByPasskey) return made
    return call(signInRoutes.addPasskey, {
      body: { ...made, name: name.trim() === '' ? say('secondStep.thisDevice') : name.trim() },
    })
  }
  function added(me: Me): void {
    takeMe(me)
    setName('')
  }
  return (
    <AccountSection title={say('account.passkeys')} lead={say('account.passkeysAre')}>
      {passkeys.length > 0 && (
        <ul className="rows card">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <Group justify="space-between" p="xs" pl="md" wrap="nowrap">
                <Stack gap={0}>
                  <Text>{passkey.name}</Text>
                  <Text size="sm" c="dimmed">
                    {day(passkey.addedAt)} · {say(passkey.synced ? 'account.synced' : 'account.oneDevice')}
                  </Text>
                </Stack>
                <Button
                  variant="default"
                  mih={44}
                  aria-label={say('account.removeOf', { name: passkey.name })}
                  onClick={() => setLeaving(passkey)}
                >
                  {say('account.remove')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {passkeysHere() ? (
        <Stack gap="xs">
          <TextInput
            label={say('account.passkeyName')}
            placeholder={say('secondStep.thisDevice')}
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <PasskeyButton label={say('account.addPasskey')} ask={add} done={added} />
        </Stack>
      ) : (
        <Text size="sm">{say('problem.no-passkeys-here')}</Text>
      )}
      <Confirm
        open={leaving !== undefined}
        title={leaving?.name ?? ''}
        what={say('account.removeIs')}
        label={say('account.remove')}
        busy={remove.busy}
        problem={remove.problem}
        go={() => leaving && void remove.run({ body: { id: leaving.id } })}
        close={() => {
          setLeaving(undefined)
          remove.forget()
        }}
      />
    </AccountSection>
  )
}
