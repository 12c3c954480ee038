/** One dialog: as an outline, as a table, or with what is wrong in it first. */
import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked, Waiting } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type DialogSeen, dialogsRoutes, type StepSeen } from '../contract.ts'
import { Conflicts } from './conflicts.tsx'
import { dialogName, type From } from './names.ts'
import { StepCard } from './step-card.tsx'
import { StepForm } from './step-form.tsx'
import { WordTable } from './word-table.tsx'

export function OneDialog({ dialog }: { dialog: string }) {
  const say = useWords()
  const seen = useRead(dialogsRoutes.one, { params: { dialog } })
  return (
    <Stack gap="md">
      <PageHead title={dialogName(dialog)} back="/">
        <Button component={Link} href="/draft" variant="default" mih={44}>
          {say('dialogs.myDraft')}
        </Button>
      </PageHead>
      <Asked of={seen}>{(answer) => <Seen seen={answer} />}</Asked>
    </Stack>
  )
}

/** Large, and only for whoever tries it. */
const PhonePane = lazy(() => import('./phone/pane.tsx'))

type Way = 'outline' | 'table'

function Seen({ seen }: { seen: DialogSeen }) {
  const say = useWords()
  /** Words that are no dialog's lead nowhere. */
  const sheet = seen.start === ''
  const [way, setWay] = useState<Way>(sheet ? 'table' : 'outline')
  const [find, setFind] = useState('')
  const [from, setFrom] = useState<From>()
  const [form, setForm] = useState<{ step: StepSeen | undefined }>()
  const changes = useMay('dialogs.change') && !sheet
  useEffect(() => {
    const step = location.hash.replace(/^#step-/, '')
    if (step !== '') document.getElementById(`step-${step}`)?.scrollIntoView({ block: 'start' })
  }, [])
  const tryAt = (step: string): void =>
    setFrom((before) => ({ dialog: seen.dialog, step, asked: (before?.asked ?? 0) + 1 }))
  const steps = seen.steps.filter((step) => found(step, find))
  const wrong = seen.steps.flatMap((step) => [
    ...step.problems.map((message) => ({ step: step.step, message })),
    ...step.parts.flatMap(({ texts }) =>
      texts.flatMap(({ problems }) => problems.map((message) => ({ step: step.step, message }))),
    ),
  ])
  return (
    <>
      <Conflicts conflicts={seen.conflicts} />
      {wrong.length + seen.problems.length > 0 && (
        <Alert
          variant="default"
          className="look"
          role="status"
          title={say('dialogs.wrong', { count: wrong.length + seen.problems.length })}
        >
          <ul className="plain-list">
            {seen.problems.map((message) => (
              <li key={message}>{message}</li>
            ))}
            {wrong.map(({ step, message }) => (
              <li key={`${step} ${message}`}>
                <a href={`#step-${step}`} onClick={(event) => jump(event, step)}>
                  {step}
                </a>
                : {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Group gap="sm" justify="space-between">
        {!sheet && (
          <>
            <SegmentedControl
              aria-label={say('dialogs.way')}
              value={way}
              onChange={(value) => setWay(value as Way)}
              data={[
                { value: 'outline', label: say('dialogs.outline') },
                { value: 'table', label: say('dialogs.table') },
              ]}
            />
            <Button variant="default" mih={44} onClick={() => tryAt(seen.start)}>
              {say('dialogs.phone.try')}
            </Button>
          </>
        )}
        <TextInput
          type="search"
          className="studio-find"
          label={say('dialogs.find')}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
      </Group>
      {form && <StepForm seen={seen} step={form.step} close={() => setForm(undefined)} />}
      <div className={from ? 'studio-beside' : undefined}>
        <Stack gap="md" className="studio-steps">
          {steps.length === 0 && <Text c="dimmed">{say('dialogs.noneFound')}</Text>}
          {way === 'table' ? (
            <WordTable seen={{ ...seen, steps }} />
          ) : (
            steps.map((step) => (
              <StepCard
                key={step.step}
                tryIt={() => tryAt(step.step)}
                change={changes ? () => setForm({ step }) : undefined}
                dialog={seen.dialog}
                step={step}
                languages={seen.languages}
                others={seen.others.filter((one) => one.steps.includes(step.step)).map(({ who }) => who.name)}
              />
            ))
          )}
          {changes && (
            <div>
              <Button variant="default" mih={44} onClick={() => setForm({ step: undefined })}>
                {say('dialogs.form.addStep')}
              </Button>
            </div>
          )}
        </Stack>
        {from && (
          <Suspense fallback={<Waiting />}>
            <PhonePane from={from} close={() => setFrom(undefined)} />
          </Suspense>
        )}
      </div>
    </>
  )
}

function jump(event: React.MouseEvent, step: string): void {
  event.preventDefault()
  const card = document.getElementById(`step-${step}`)
  card?.scrollIntoView({ block: 'start' })
  card?.querySelector<HTMLElement>('textarea')?.focus()
}

function found(step: StepSeen, find: string): boolean {
  const wanted = find.trim().toLowerCase()
  if (wanted === '') return true
  return (
    step.step.includes(wanted) ||
    step.parts.some(({ texts }) =>
      texts.some(({ bubbles }) => bubbles.some((bubble) => bubble.toLowerCase().includes(wanted))),
    )
  )
}
