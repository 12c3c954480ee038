/** Asks once before something that cannot be taken back, in a sentence that says what will happen. */
import { Button, Group, Stack, Text } from '@mantine/core'
import type { Problem } from './call.ts'
import { Dialog } from './dialog.tsx'
import { Refusal } from './states.tsx'
import { useWords } from './words.ts'

export function Confirm({
  open,
  title,
  what,
  label,
  busy,
  problem,
  go,
  close,
}: {
  open: boolean
  title: string
  what: string
  label: string
  busy: boolean
  problem: Problem | undefined
  go: () => void
  close: () => void
}) {
  const say = useWords()
  return (
    <Dialog opened={open} onClose={close} title={title}>
      <Stack>
        <Text>{what}</Text>
        <Refusal problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" mih={44} onClick={close}>
            {say('do.cancel')}
          </Button>
          <Button mih={44} onClick={go} loading={busy} data-autofocus>
            {label}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
