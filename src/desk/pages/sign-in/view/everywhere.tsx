import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useWords } from '../../../ui/words.ts'
import { signInRoutes } from '../contract.ts'
import { AccountSection } from './account-section.tsx'

/** For a phone that was lost, or a browser that was left open somewhere. */
export function Everywhere() {
  const say = useWords()
  const [asked, setAsked] = useState(false)
  const out = useDeed(signInRoutes.signOutEverywhere, () => window.location.assign('/desk/'))
  return (
    <AccountSection title={say('account.everywhere')} lead={say('account.everywhereIs')}>
      <Group>
        <Button variant="default" mih={44} onClick={() => setAsked(true)}>
          {say('account.outEverywhere')}
        </Button>
      </Group>
      <Confirm
        open={asked}
        title={say('account.everywhere')}
        what={say('account.everywhereWill')}
        label={say('account.outEverywhere')}
        busy={out.busy}
        problem={out.problem}
        go={() => void out.run({ body: {} })}
        close={() => setAsked(false)}
      />
    </AccountSection>
  )
}
