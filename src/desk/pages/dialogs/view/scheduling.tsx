/** Publishing at a chosen time, by the clock of Ulaanbaatar, and calling it off. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { serverNow } from '../../../ui/call.ts'
import { dayAndClock } from '../../../ui/dates.ts'
import { Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { dialogsRoutes, type ProblemSeen, type ProposalCard } from '../contract.ts'

const hourMs = 3_600_000
/** UTC+8 all year since 2017. */
const aheadMs = 8 * hourMs

/** Tomorrow at nine, as it is picked. */
function usual(): { day: string; hour: string } {
  return { day: new Date(serverNow() + aheadMs + 24 * hourMs).toISOString().slice(0, 10), hour: '09:00' }
}

function momentOf(day: string, hour: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]?\d|2[0-3]):[0-5]\d$/.test(hour)) return undefined
  const at = Date.parse(`${day}T${hour.padStart(5, '0')}:00+08:00`)
  return Number.isNaN(at) ? undefined : at
}

export function Scheduling({
  proposal: { id, scheduled },
  again,
  problems,
}: {
  proposal: ProposalCard
  again: () => Promise<void>
  problems: (problems: readonly ProblemSeen[]) => void
}) {
  const say = useWords()
  const [picked, setPicked] = useState(usual)
  const [wrong, setWrong] = useState<string>()
  const schedule = useDeed(dialogsRoutes.schedule, again)
  const cancel = useDeed(dialogsRoutes.unschedule, async () => {
    told(say('scheduled.cancelled'))
    await again()
  })
  const at = momentOf(picked.day, picked.hour)
  const set = async (): Promise<void> => {
    if (at === undefined || at <= serverNow()) return setWrong(say('scheduled.past'))
    const answer = await schedule.run({ params: { id }, body: { at } })
    problems(answer?.problems ?? [])
    if (!answer || answer.result === 'scheduled') setWrong(undefined)
    else
      setWrong(
        answer.result === 'past' ? say('scheduled.past') : say(`dialogs.notPublished.${answer.result}`),
      )
    if (answer?.result === 'scheduled') told(say('scheduled.done', { at: dayAndClock(at) }))
  }
  if (scheduled)
    return (
      <Stack gap="xs" align="flex-end">
        <Refusal problem={cancel.problem} />
        <Button
          variant="default"
          mih={44}
          loading={cancel.busy}
          onClick={() => void cancel.run({ params: { id } })}
        >
          {say('scheduled.cancel')}
        </Button>
      </Stack>
    )
  return (
    <details className="more">
      <summary>{say('scheduled.choose')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void set()
        }}
      >
        <Stack gap="sm" mt="xs">
          <Text size="sm" c="dimmed">
            {say('scheduled.lead')}
          </Text>
          <Group gap="sm" align="flex-start">
            <TextInput
              type="date"
              label={say('scheduled.day')}
              value={picked.day}
              onChange={(event) => setPicked({ ...picked, day: event.currentTarget.value })}
            />
            <TextInput
              label={say('scheduled.time')}
              description={say('scheduled.timeIs')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              inputMode="numeric"
              maxLength={5}
              value={picked.hour}
              onChange={(event) => setPicked({ ...picked, hour: event.currentTarget.value })}
            />
          </Group>
          {wrong !== undefined && (
            <Text c="var(--mantine-color-error)" role="alert">
              {wrong}
            </Text>
          )}
          <Refusal problem={schedule.problem} />
          <Group justify="flex-end">
            <Button type="submit" variant="default" mih={44} loading={schedule.busy}>
              {say('scheduled.set')}
            </Button>
          </Group>
        </Stack>
      </form>
    </details>
  )
}
