/** Test calls of one service: what came of the one just made, and those before it. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed } from '../../../../ui/asking.ts'
import { Refusal } from '../../../../ui/states.tsx'
import { told } from '../../../../ui/toast.ts'
import { sayCode, useWords } from '../../../../ui/words.ts'
import { dialogsRoutes } from '../../contract.ts'
import { directoryRoutes, type ServiceSeen } from '../../directory-contract.ts'
import { dayName, dialsOf } from './names.ts'

const results = ['answered', 'silent', 'wrong'] as const
const dayMs = 86_400_000
/** Half a year: numbers change, and a year is the most there is. */
const usualDays = 183

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

export function Dialling({ service, today, may }: { service: ServiceSeen; today: string; may: boolean }) {
  const say = useWords()
  const { id, country, written } = service
  const number = String(written.number)
  const [until, setUntil] = useState(daysAfter(today, usualDays))
  const [wrong, setWrong] = useState<string>()
  const dial = useDeed(directoryRoutes.dial, async () => {
    await Promise.all([
      askAgain(directoryRoutes.directory),
      askAgain(dialogsRoutes.draft),
      askAgain(dialogsRoutes.list),
    ])
  })
  const note = async (result: (typeof results)[number]): Promise<void> => {
    const answer = await dial.run({
      params: { country, service: id },
      body: { number, result, ...(result === 'answered' && { until }) },
    })
    setWrong(
      answer?.result === 'wrong'
        ? say('directory.wrong.expires')
        : answer?.result === 'conflict'
          ? say('studio.clash')
          : undefined,
    )
    if (answer?.result === 'saved') told(say(`directory.dialled.${result}`))
  }
  const dials = dialsOf(service)
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={say('directory.dialTitle')}>
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h5">
          {say('directory.dialTitle')}
        </Title>
        <Text size="sm" className={service.tested ? undefined : 'look studio-mark'}>
          {service.due !== undefined
            ? say(`channels.why.${service.due}`, { day: dayName(written.expires) })
            : service.tested
              ? say('directory.tested', { day: dayName(written.expires) })
              : say('directory.undialled')}
        </Text>
      </Group>
      <Text className="studio-number" fw={600} size="lg">
        {number}
        {written.from_abroad !== undefined && ` · ${String(written.from_abroad)}`}
      </Text>
      {may && (
        <>
          <Text size="sm" c="dimmed">
            {say('directory.dialLead')}
          </Text>
          <TextInput
            type="date"
            label={say('directory.until')}
            description={say('directory.untilIs')}
            value={until}
            min={daysAfter(today, 1)}
            max={daysAfter(today, 366)}
            error={wrong}
            maw={320}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <Refusal problem={dial.problem} />
          <Group gap="xs">
            {results.map((result) => (
              <Button
                key={result}
                variant="default"
                mih={44}
                loading={dial.busy}
                onClick={() => void note(result)}
              >
                {say(`directory.dial.${result}`)}
              </Button>
            ))}
          </Group>
        </>
      )}
      <Title order={3} size="h6">
        {say('directory.log')}
      </Title>
      {dials.length === 0 && <Text size="sm">{say('directory.noLog')}</Text>}
      {dials.length > 0 && (
        <ul className="plain-list">
          {dials.map(({ on, by = '', number: dialled = '', result }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two calls of one day may be alike.
            <li key={at}>
              {say('directory.logLine', { day: dayName(on), by, number: dialled })} ·{' '}
              {sayCode(`directory.dial.${result}`) ?? result}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
