/** Signing in, as far as she is: name and passphrase, the code, setting up the second step, the lock, an invitation. */
import type { Me } from './contract.ts'
import { Code } from './view/code.tsx'
import { Enrol } from './view/enrol.tsx'
import { Invitation } from './view/invitation.tsx'
import { Lock } from './view/lock.tsx'
import { NameAndPassphrase } from './view/name-and-passphrase.tsx'

/** Without `me`: somebody opened the link of an invitation. */
export default function SignIn({ me }: { me: Me | undefined }) {
  if (!me) return <Invitation />
  switch (me.stage) {
    case 'none':
      return <NameAndPassphrase passkeys={me.passkeys} />
    case 'second':
      return <Code />
    case 'enrol':
      return <Enrol name={me.name} />
    case 'locked':
      return <Lock me={me} />
    case 'full':
      return null
  }
}
