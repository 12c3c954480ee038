/** Hands a case to a colleague, with a note that only staff sees. */
import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../ui/call.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { useAct } from './acts.ts'
import { WhichColleague } from './which-colleague.tsx'

export function HandOver({ card, close, done }: { card: DeskCard; close: () => void; done: () => void }) {
  const say = useWords()
  const { run, busy } = useAct()
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const { channel, id } = card
  const handOver = async (): Promise<void> => {
    const body = { to, ...(note.trim() !== '' && { note: note.trim() }) }
    const over = await run(
      `transfer ${id} ${JSON.stringify(body)}`,
      (act) => call(casesRoutes.transfer, { params: { channel, id }, body: { id: act, ...body } }),
      card,
    )
    if (over) done()
  }
  return (
    <Dialog opened writes onClose={close} title={say('cases.handOver.title')}>
      <Stack>
        <WhichColleague value={to} change={setTo} />
        <Textarea
          label={say('cases.handOver.note')}
          description={say('cases.handOver.noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={3}
          maxRows={8}
          maxLength={4000}
          autoComplete="off"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('do.cancel')}
          </Button>
          <Button disabled={to === ''} loading={busy} onClick={() => void handOver()}>
            {say('cases.handOver.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
