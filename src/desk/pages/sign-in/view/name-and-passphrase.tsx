import { Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { takeMe } from '../../../ui/me.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { signInRoutes } from '../contract.ts'
import { enterByPasskey, passkeysHere } from './passkey.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { Sheet } from './sheet.tsx'

export function NameAndPassphrase({ passkeys }: { passkeys: boolean }) {
  const say = useWords()
  const [login, setLogin] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const enter = useDeed(signInRoutes.signIn, takeMe)
  function send(event: FormEvent): void {
    event.preventDefault()
    if (login.trim() !== '' && passphrase !== '') void enter.run({ body: { login, passphrase } })
  }
  return (
    <Sheet title={say('signIn.title')}>
      <form onSubmit={send}>
        <Stack>
          <TextInput
            label={say('signIn.login')}
            name="login"
            autoComplete="username webauthn"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            withAsterisk={false}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          <Passphrase value={passphrase} set={setPassphrase} />
          <Refusal problem={enter.problem} />
          <Button type="submit" loading={enter.busy} mih={44}>
            {say('signIn.enter')}
          </Button>
        </Stack>
      </form>
      {passkeys && passkeysHere() && (
        <>
          <Divider label={say('signIn.or')} />
          <PasskeyButton label={say('signIn.passkey')} ask={enterByPasskey} done={takeMe} />
        </>
      )}
    </Sheet>
  )
}

export function Passphrase({
  value,
  set,
  autoFocus = false,
}: {
  value: string
  set: (passphrase: string) => void
  autoFocus?: boolean
}) {
  const say = useWords()
  return (
    <PasswordInput
      label={say('signIn.passphrase')}
      name="passphrase"
      autoComplete="current-password"
      autoFocus={autoFocus}
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
    />
  )
}
