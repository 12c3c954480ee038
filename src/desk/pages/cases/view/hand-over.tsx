/** Hands a case to a colleague, with a note that only staff sees. Who is at the desk stands first. */
import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../ui/call.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { useAct } from './acts.ts'
import { useColleagues } from './queue.ts'

export function HandOver({ card, close, done }: { card: DeskCard; close: () => void; done: () => void }) {
  const say = useWords()
  const me = usePerson()
  const { data } = useColleagues()
  const { run, busy } = useAct()
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const may = (data?.colleagues ?? [])
    .filter(({ id, roles }) => id !== me.id && (roles.includes('counsellor') || roles.includes('supervisor')))
    .sort((a, b) => Number(b.here) - Number(a.here) || a.cases - b.cases)
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
    <Dialog opened onClose={close} title={say('cases.handOver.title')}>
      <Stack>
        {may.length === 0 ? (
          <Text>{say('cases.handOver.toNone')}</Text>
        ) : (
          <Radio.Group value={to} onChange={setTo} label={say('cases.handOver.to')} required>
            <Stack gap="xs" mt="xs">
              {may.map(({ id: each, name, here, cases, childSafeguarding }) => (
                <Radio
                  key={each}
                  value={each}
                  label={name}
                  description={[
                    say(here ? 'cases.handOver.here' : 'cases.handOver.away'),
                    cases === 0 ? say('cases.here.free') : say('cases.here.load', { count: cases }),
                    ...(childSafeguarding ? [say('cases.here.child')] : []),
                  ].join(' · ')}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
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
