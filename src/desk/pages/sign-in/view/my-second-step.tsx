import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { takeMe, usePerson } from '../../../ui/me.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { signInRoutes } from '../contract.ts'
import { AccountSection } from './account-section.tsx'
import { RecoveryCodes, SecondStep } from './second-step.tsx'

/** With so few left it is time for new ones. */
const few = 3

export function MySecondStep() {
  const say = useWords()
  const { totp, recoveryCodesLeft } = usePerson()
  const [setting, setSetting] = useState(false)
  const [codes, setCodes] = useState<readonly string[]>()
  const renew = useDeed(signInRoutes.renewRecovery, ({ recoveryCodes }) => setCodes(recoveryCodes))
  return (
    <AccountSection title={say('account.secondStep')} lead={say('account.secondStepIs')}>
      <Text>{say(totp ? 'account.totpOn' : 'account.totpOff')}</Text>
      {totp && (
        <Text
          className={recoveryCodesLeft <= few ? 'look card' : undefined}
          p={recoveryCodesLeft <= few ? 'xs' : 0}
        >
          {say('account.codesLeft', { count: recoveryCodesLeft })}
        </Text>
      )}
      <Refusal problem={renew.problem} />
      <Group gap="xs">
        <Button variant="default" mih={44} onClick={() => setSetting(true)}>
          {say(totp ? 'account.changeApp' : 'account.setUpApp')}
        </Button>
        {totp && (
          <Button
            variant="default"
            mih={44}
            loading={renew.busy}
            onClick={() => void renew.run({ body: {} })}
          >
            {say('account.newCodes')}
          </Button>
        )}
      </Group>
      <Dialog opened={setting} onClose={() => setSetting(false)} title={say('secondStep.title')}>
        <SecondStep
          done={(me) => {
            setSetting(false)
            takeMe(me)
          }}
        />
      </Dialog>
      <Dialog
        opened={codes !== undefined}
        onClose={() => setCodes(undefined)}
        title={say('secondStep.recoveryCodes')}
        closeOnClickOutside={false}
      >
        {codes && <RecoveryCodes codes={codes} done={() => setCodes(undefined)} />}
      </Dialog>
    </AccountSection>
  )
}
