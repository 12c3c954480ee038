/** Proving once more who she is, by whichever way she has: at the lock, and before something weighty. */
import { Button, Divider, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type Me, signInRoutes } from '../contract.ts'
import { Passphrase } from './name-and-passphrase.tsx'
import { enterByPasskey, passkeysHere } from './passkey.ts'
import { PasskeyButton } from './passkey-button.tsx'

export function Unlock({
  ways,
  label,
  done,
}: {
  ways: { passphrase: boolean; passkeys: boolean }
  label: string
  done: (me: Me) => void
}) {
  const say = useWords()
  const [passphrase, setPassphrase] = useState('')
  const unlock = useDeed(signInRoutes.unlock, done)
  const byPasskey = ways.passkeys && passkeysHere()
  function send(event: FormEvent): void {
    event.preventDefault()
    void unlock.run({ body: { passphrase } })
  }
  return (
    <Stack>
      {ways.passphrase && (
        <form onSubmit={send}>
          <Stack>
            <Passphrase value={passphrase} set={setPassphrase} autoFocus />
            <Refusal problem={unlock.problem} />
            <Button type="submit" loading={unlock.busy} mih={44}>
              {label}
            </Button>
          </Stack>
        </form>
      )}
      {ways.passphrase && byPasskey && <Divider label={say('signIn.or')} />}
      {byPasskey && (
        <PasskeyButton
          label={say('signIn.byPasskey')}
          ask={enterByPasskey}
          done={done}
          primary={!ways.passphrase}
        />
      )}
    </Stack>
  )
}
