/**
 * Somebody opens the link of an invitation. What stands behind the # is the only key to it, so it leaves the address bar and
 * the history at once.
 */
import { Button, Divider, List, PasswordInput, Stack, Text } from '@mantine/core'
import IconLinkOff from '@tabler/icons-react/icons/IconLinkOff'
import { type FormEvent, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useDeed } from '../../../ui/asking.ts'
import { call, type Problem } from '../../../ui/call.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { takeMe } from '../../../ui/me.ts'
import { Empty, Refusal, Trouble, Waiting } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { type Me, signInRoutes } from '../contract.ts'
import { makePasskey, notByPasskey, passkeysHere } from './passkey.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { Sheet } from './sheet.tsx'

const shortest = 15

export function Invitation() {
  const say = useWords()
  const [, go] = useLocation()
  const [token] = useState(() => window.location.hash.slice(1))
  const look = useDeed(signInRoutes.invitation)
  const [found, setFound] = useState<Awaited<ReturnType<typeof look.run>>>()
  const ask = (): void => void look.run({ body: { token } }).then(setFound)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the link was opened.
  useEffect(() => {
    window.history.replaceState(null, '', window.location.pathname)
    ask()
  }, [])
  function enter(me: Me): void {
    takeMe(me)
    go('/', { replace: true })
  }
  if (look.problem && ['gone', 'invalid'].includes(look.problem.code)) {
    return (
      <Sheet title={say('invitation.title')}>
        <Empty icon={IconLinkOff} title={say('invitation.gone')}>
          {say('problem.gone')}
        </Empty>
      </Sheet>
    )
  }
  if (!found) {
    return (
      <Sheet title={say('invitation.title')}>
        {look.problem ? (
          <Trouble problem={look.problem} again={ask} busy={look.busy} />
        ) : (
          <Waiting lines={3} />
        )}
      </Sheet>
    )
  }
  async function byPasskey() {
    const made = await makePasskey(await call(signInRoutes.acceptPasskeyChallenge, { body: { token } }))
    return made === notByPasskey
      ? made
      : call(signInRoutes.acceptPasskey, { body: { ...made, token, name: say('secondStep.thisDevice') } })
  }
  const { name, login, purpose, expiresAt, passkeys } = found
  return (
    <Sheet title={say('invitation.hello', { name })} lead={say(`invitation.${purpose}`)}>
      <Text size="sm">
        {say('invitation.signInAs')} <strong>{login}</strong>.{' '}
        {say('invitation.until', { at: dayAndClock(expiresAt) })}
      </Text>
      <ByPassphrase token={token} login={login} enter={enter} />
      {passkeys && passkeysHere() && (
        <>
          <Divider label={say('signIn.or')} />
          <PasskeyButton label={say('invitation.byPasskey')} ask={byPasskey} done={enter} />
        </>
      )}
    </Sheet>
  )
}

function ByPassphrase({ token, login, enter }: { token: string; login: string; enter: (me: Me) => void }) {
  const say = useWords()
  const accept = useDeed(signInRoutes.acceptPassphrase, enter)
  return (
    <NewPassphrase
      login={login}
      label={say('do.next')}
      busy={accept.busy}
      problem={accept.problem}
      take={(passphrase) => void accept.run({ body: { token, passphrase } })}
    />
  )
}

/** Choosing a passphrase: what makes a good one stands before the field, not behind a refusal. */
export function NewPassphrase({
  login,
  label,
  busy,
  problem,
  take,
}: {
  login: string
  label: string
  busy: boolean
  problem: Problem | undefined
  take: (passphrase: string) => void
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
        <Button type="submit" loading={busy} disabled={letters < shortest} mih={44}>
          {label}
        </Button>
      </Stack>
    </form>
  )
}
