/** The lock: what she was doing lies under it, unseen and unchanged. */
import { Anchor, Text } from '@mantine/core'
import { useDeed } from '../../../ui/asking.ts'
import { takeMe } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import { type Me, signInRoutes } from '../contract.ts'
import { Sheet } from './sheet.tsx'
import { Unlock } from './unlock.tsx'

export function Lock({ me }: { me: Extract<Me, { stage: 'locked' }> }) {
  const say = useWords()
  const out = useDeed(signInRoutes.signOut, () => window.location.assign('/desk/'))
  return (
    <div className="lock">
      <Sheet title={say('lock.title')} lead={say('lock.lead')}>
        <Text fw={600}>{me.name}</Text>
        <Unlock ways={me} label={say('lock.unlock')} done={takeMe} />
        <Anchor component="button" type="button" onClick={() => void out.run({ body: {} })}>
          {say('lock.notMe')}
        </Anchor>
      </Sheet>
    </div>
  )
}
