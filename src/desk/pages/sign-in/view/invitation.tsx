/**
 * Somebody opens the link of an invitation. What stands behind the # is the only key to it, so it leaves the address bar and
 * the history at once.
 */
import { Divider, Text } from '@mantine/core'
import IconLinkOff from '@tabler/icons-react/icons/IconLinkOff'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useDeed } from '../../../ui/asking.ts'
import { call } from '../../../ui/call.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { takeMe } from '../../../ui/me.ts'
import { Empty, Trouble, Waiting } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type Me, signInRoutes } from '../contract.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { makePasskey, notByPasskey, passkeysHere } from './passkey.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { Sheet } from './sheet.tsx'

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
