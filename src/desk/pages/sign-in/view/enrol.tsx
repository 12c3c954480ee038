/** After an invitation by passphrase: one more thing only she has, an app or a passkey, before anything can be seen. */
import { Divider } from '@mantine/core'
import { call } from '../../../ui/call.ts'
import { takeMe } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import { signInRoutes } from '../contract.ts'
import { makePasskey, notByPasskey, passkeysHere } from './passkey.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { SecondStep } from './second-step.tsx'
import { Sheet } from './sheet.tsx'

export function Enrol({ name }: { name: string }) {
  const say = useWords()
  async function addPasskey() {
    const made = await makePasskey(await call(signInRoutes.addPasskeyChallenge, { body: {} }))
    return made === notByPasskey
      ? made
      : call(signInRoutes.addPasskey, { body: { ...made, name: say('secondStep.thisDevice') } })
  }
  return (
    <Sheet title={say('secondStep.title')} lead={say('secondStep.lead', { name })}>
      <SecondStep done={takeMe} />
      {passkeysHere() && (
        <>
          <Divider label={say('signIn.or')} />
          <PasskeyButton label={say('secondStep.passkey')} ask={addPasskey} done={takeMe} />
        </>
      )}
    </Sheet>
  )
}
