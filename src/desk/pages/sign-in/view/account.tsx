/** My account: passkeys, second step, recovery codes, passphrase, and being out everywhere. */
import { Stack, Text } from '@mantine/core'
import { usePerson } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { useWords } from '../../../ui/words.ts'
import { Everywhere } from './everywhere.tsx'
import { MyPasskeys } from './my-passkeys.tsx'
import { MyPassphrase } from './my-passphrase.tsx'
import { MySecondStep } from './my-second-step.tsx'

export default function Account() {
  const say = useWords()
  const { name, login, roles, demo } = usePerson()
  return (
    <Stack maw={640} gap="md">
      <div>
        <PageHead title={say('pages.account')} />
        <Text>
          {name} · <span>{login}</span>
        </Text>
        <Text c="dimmed" size="sm">
          {roles.map((role) => say(`roles.${role}`)).join(' · ')}
        </Text>
        {demo && (
          <Text size="sm" c="dimmed">
            {say('account.demo')}
          </Text>
        )}
      </div>
      <MyPasskeys />
      <MySecondStep />
      <MyPassphrase />
      <Everywhere />
    </Stack>
  )
}
