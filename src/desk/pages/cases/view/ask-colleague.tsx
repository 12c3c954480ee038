/** Asks a colleague to read along: she sees it in her queue and joins, or does not. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../ui/call.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { useAct } from './acts.ts'
import { WhichColleague } from './which-colleague.tsx'

export function AskColleague({ card, close }: { card: DeskCard; close: () => void }) {
  const say = useWords()
  const { run, busy } = useAct()
  const [to, setTo] = useState('')
  const { channel, id, owner, joined, asked = [] } = card
  const ask = async (): Promise<void> => {
    const done = await run(
      `ask ${id} ${to}`,
      (act) => call(casesRoutes.ask, { params: { channel, id }, body: { id: act, to } }),
      card,
    )
    if (!done) return
    told(say('cases.act.doneAsk'))
    close()
  }
  return (
    <Dialog opened onClose={close} title={say('cases.act.ask')}>
      <Stack>
        <Text size="sm">{say('cases.act.askText')}</Text>
        <WhichColleague value={to} change={setTo} not={[...(owner ? [owner] : []), ...joined, ...asked]} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('do.cancel')}
          </Button>
          <Button disabled={to === ''} loading={busy} onClick={() => void ask()}>
            {say('cases.act.askDo')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
