/** Writing to her later: a time and words she has agreed to, within what the channel allows. Nothing is sent on a guess. */
import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { tellingLocked } from '../../../../dialog/telling.ts'
import { call, serverNow } from '../../../ui/call.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes, type DeskCard } from '../contract.ts'
import { useAct } from './acts.ts'
import { momentOf, pickedFrom } from './ulaanbaatar.ts'

const hourMs = 3600_000

export function FollowUp({ card, now, close }: { card: DeskCard; now: number; close: () => void }) {
  const say = useWords()
  const { run, busy } = useAct()
  const [{ day, hour }, setPicked] = useState(() =>
    pickedFrom(Math.ceil((serverNow() + hourMs) / hourMs) * hourMs),
  )
  const [text, setText] = useState('')
  const [agreed, setAgreed] = useState(false)
  const { channel, id, windowCloses } = card
  const at = momentOf(day, hour)
  const wrong =
    at === undefined || at <= now
      ? say('cases.followUp.past')
      : windowCloses !== undefined && at >= windowCloses
        ? say('cases.followUp.late')
        : undefined
  const telling = tellingLocked(text)
  const arrange = async (): Promise<void> => {
    if (at === undefined) return
    const body = { at, text: text.trim(), sheAgreed: true as const }
    const arranged = await run(
      `follow up ${id} ${JSON.stringify(body)}`,
      (act) => call(casesRoutes.followUp, { params: { channel, id }, body: { id: act, ...body } }),
      card,
    )
    if (!arranged) return
    told(say('cases.act.doneFollowUp', { time: dayAndClock(at) }))
    close()
  }
  return (
    <Dialog opened writes onClose={close} title={say('cases.followUp.title')}>
      <Stack>
        {windowCloses !== undefined && (
          <Text size="sm" c="dimmed">
            {say('cases.followUp.until', { time: dayAndClock(windowCloses) })}
          </Text>
        )}
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={say('cases.followUp.day')}
            value={day}
            onChange={(event) => setPicked({ day: event.currentTarget.value, hour })}
            error={wrong}
          />
          <TextInput
            type="time"
            label={say('cases.followUp.time')}
            value={hour}
            onChange={(event) => setPicked({ day, hour: event.currentTarget.value })}
          />
        </Group>
        <Textarea
          label={say('cases.followUp.text')}
          description={say('cases.followUp.textHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          autoComplete="off"
        />
        {telling.length > 0 && (
          <Text size="sm" className="look-text" role="status">
            {say('cases.write.locked', { words: telling.map((word) => `${word}…`).join(', ') })}
          </Text>
        )}
        <Checkbox
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
          label={say('cases.followUp.agreed')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('do.cancel')}
          </Button>
          <Button
            disabled={!agreed || text.trim() === '' || wrong !== undefined}
            loading={busy}
            onClick={() => void arrange()}
          >
            {say('cases.followUp.do')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
