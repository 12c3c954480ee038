import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { takeMe, usePerson } from '../../../ui/me.ts'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { signInRoutes } from '../contract.ts'
import { AccountSection } from './account-section.tsx'
import { NewPassphrase } from './new-passphrase.tsx'

export function MyPassphrase() {
  const say = useWords()
  const { login, passphrase } = usePerson()
  const [changing, setChanging] = useState(false)
  const change = useDeed(signInRoutes.changePassphrase, (me) => {
    takeMe(me)
    setChanging(false)
    told(say('account.passphraseChanged'))
  })
  return (
    <AccountSection title={say('signIn.passphrase')} lead={say('account.passphraseIs')}>
      {changing ? (
        <NewPassphrase
          login={login}
          label={say('do.save')}
          busy={change.busy}
          problem={change.problem}
          take={(chosen) => void change.run({ body: { passphrase: chosen } })}
          cancel={() => {
            setChanging(false)
            change.forget()
          }}
        />
      ) : (
        <Group>
          <Button variant="default" mih={44} onClick={() => setChanging(true)}>
            {say(passphrase ? 'account.changePassphrase' : 'account.setPassphrase')}
          </Button>
        </Group>
      )}
    </AccountSection>
  )
}
