/** Before something weighty, when she last proved who she is more than 15 minutes ago. */
import { Stack, Text } from '@mantine/core'
import { Dialog } from '../../../ui/dialog.tsx'
import { type Person, takeMe } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import { Unlock } from './unlock.tsx'

export default function Prove({ person, close }: { person: Person; close: (proved: boolean) => void }) {
  const say = useWords()
  return (
    <Dialog opened onClose={() => close(false)} title={say('prove.title')} zIndex={400}>
      <Stack>
        <Text>{say('prove.lead')}</Text>
        <Unlock
          ways={{ passphrase: person.passphrase, passkeys: person.passkeys.length > 0 }}
          label={say('prove.go')}
          done={(me) => {
            takeMe(me)
            close(true)
          }}
        />
      </Stack>
    </Dialog>
  )
}
