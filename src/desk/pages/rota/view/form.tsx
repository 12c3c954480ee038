/** A form in a sheet over the page: what is asked, what was refused, keep or leave. */
import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import type { Saving } from './saving.ts'

export function Form({
  title,
  saving,
  ready,
  send,
  close,
  children,
}: {
  title: string
  saving: Saving
  ready: boolean
  send: () => Promise<boolean>
  close: () => void
  children: ReactNode
}) {
  const say = useWords()
  function leave(): void {
    saving.forget()
    close()
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (await send()) leave()
  }
  return (
    <Dialog opened writes onClose={leave} title={title}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          {children}
          <Refusal problem={saving.problem} />
          <Group justify="flex-end">
            <Button variant="default" mih={44} onClick={leave}>
              {say('do.cancel')}
            </Button>
            <Button type="submit" mih={44} loading={saving.busy} disabled={!ready}>
              {say('do.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
