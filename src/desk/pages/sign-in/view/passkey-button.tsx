/** A button that asks the device for a passkey, and says plainly when nothing came of it. */
import { Button, Stack, Text } from '@mantine/core'
import IconFingerprint from '@tabler/icons-react/icons/IconFingerprint'
import { useState } from 'react'
import type { Problem } from '../../../ui/call.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { asProblem, notByPasskey } from './passkey.ts'

export function PasskeyButton<T>({
  label,
  ask,
  done,
  primary = false,
}: {
  label: string
  ask: () => Promise<T | typeof notByPasskey>
  done: (answer: T) => void
  primary?: boolean
}) {
  const say = useWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [failed, setFailed] = useState(false)
  async function press(): Promise<void> {
    setBusy(true)
    setFailed(false)
    setProblem(undefined)
    try {
      const answer = await ask()
      if (answer === notByPasskey) setFailed(true)
      else done(answer as T)
    } catch (trouble) {
      setProblem(asProblem(trouble))
    }
    setBusy(false)
  }
  return (
    <Stack gap="xs">
      <Button
        variant={primary ? 'filled' : 'default'}
        leftSection={<IconFingerprint size={20} stroke={1.5} aria-hidden />}
        onClick={() => void press()}
        loading={busy}
        fullWidth
        mih={44}
      >
        {label}
      </Button>
      {failed && (
        <Text size="sm" role="alert">
          {say('signIn.passkeyFailed')}
        </Text>
      )}
      <Refusal problem={problem} />
    </Stack>
  )
}
