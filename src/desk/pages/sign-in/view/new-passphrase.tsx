/** Choosing a passphrase: what makes a good one stands before the field, not behind a refusal. */
import { Button, Group, List, PasswordInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Problem } from '../../../ui/call.ts'
import { Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'

const shortest = 15

export function NewPassphrase({
  login,
  label,
  busy,
  problem,
  take,
  cancel,
}: {
  login: string
  label: string
  busy: boolean
  problem: Problem | undefined
  take: (passphrase: string) => void
  cancel?: () => void
}) {
  const say = useWords()
  const [passphrase, setPassphrase] = useState('')
  const letters = [...passphrase.normalize('NFKC')].length
  const weak = problem?.code === 'weak-passphrase'
  const error = weak ? (sayCode(`weak.${problem.reason}`) ?? say('problem.weak-passphrase')) : undefined
  function send(event: FormEvent): void {
    event.preventDefault()
    take(passphrase)
  }
  return (
    <form onSubmit={send}>
      <Stack>
        <List size="sm" spacing={4}>
          <List.Item>{say('passphrase.long', { count: shortest })}</List.Item>
          <List.Item>{say('passphrase.words')}</List.Item>
          <List.Item>{say('passphrase.notYours')}</List.Item>
        </List>
        <input type="text" name="login" autoComplete="username" value={login} readOnly hidden />
        <PasswordInput
          label={say('passphrase.new')}
          description={say('passphrase.count', { count: letters })}
          name="new-passphrase"
          autoComplete="new-password"
          required
          withAsterisk={false}
          maxLength={256}
          error={error}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
        />
        {!weak && <Refusal problem={problem} />}
        <Group>
          <Button type="submit" loading={busy} disabled={letters < shortest} mih={44} flex={1}>
            {label}
          </Button>
          {cancel && (
            <Button variant="default" mih={44} onClick={cancel}>
              {say('do.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}
