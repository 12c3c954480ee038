/** One dialog: as an outline, as a table, or with what is wrong in it first. */
import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { Suspense, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { later } from '../../../ui/later.ts'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked, Waiting } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type DialogSeen, dialogsRoutes, type StepSeen } from '../contract.ts'
import { Conflicts } from './conflicts.tsx'
import { dialogName, type From } from './names.ts'
import { useNumbers } from './numbers.ts'
import { StepCard } from './step-card.tsx'
import { StepForm } from './step-form.tsx'
import { UndoButtons } from './undo.tsx'
import { WordTable } from './word-table.tsx'

export function OneDialog({ dialog }: { dialog: string }) {
  const say = useWords()
  const seen = useRead(dialogsRoutes.one, { params: { dialog } })
  return (
    <Stack gap="md">
      <PageHead title={dialogName(dialog)} back="/">
        <Group gap="xs">
          <UndoButtons />
          <Button component={Link} href="/draft" variant="default" mih={44}>
            {say('dialogs.myDraft')}
          </Button>
        </Group>
      </PageHead>
      <Asked of={seen}>{(answer) => <Seen seen={answer} />}</Asked>
    </Stack>
  )
}

/** Large, and only for whoever tries it. */
const PhonePane = later(() => import('./phone/pane.tsx'))
/** The same. */
const GraphPane = later(() => import('./graph/pane.tsx'))

type Way = 'outline' | 'table' | 'graph'

/** Steps that are drawn first: more than a screen has room for. */
const atOnce = 8

function Seen({ seen }: { seen: DialogSeen }) {
  const say = useWords()
  /** Words that are no dialog's lead nowhere. */
  const sheet = seen.start === ''
  const [way, setWay] = useState<Way>(sheet ? 'table' : 'outline')
  const [find, setFind] = useState('')
  const [from, setFrom] = useState<From>()
  const [form, setForm] = useState<{ step: StepSeen | undefined }>()
  const [opened, setOpened] = useState<string>()
  const [sought, setSought] = useState(0)
  const changes = useMay('dialogs.change') && !sheet
  /** The first steps can be read while the others of a long dialog are still drawn. */
  const [all, setAll] = useState(seen.steps.length <= atOnce)
  useEffect(() => startTransition(() => setAll(true)), [])
  useEffect(() => {
    const step = location.hash.replace(/^#step-/, '')
    if (all && step !== '') document.getElementById(`step-${step}`)?.scrollIntoView({ block: 'start' })
  }, [all])
  const tryAt = (step: string): void =>
    setFrom((before) => ({ dialog: seen.dialog, step, asked: (before?.asked ?? 0) + 1 }))
  /** A step that was found stays while it is written in, also when the words that were searched for go. */
  const held = useRef({ find: '', names: new Set<string>() })
  const steps = useMemo(() => {
    if (held.current.find !== find) held.current = { find, names: new Set() }
    const { names } = held.current
    for (const step of seen.steps) if (found(step, find)) names.add(step.step)
    return seen.steps.filter(({ step }) => names.has(step))
  }, [seen.steps, find])
  const names = useMemo(() => (find.trim() === '' ? undefined : steps.map(({ step }) => step)), [steps, find])
  const numbers = useNumbers(seen.dialog)
  const openStep = useCallback((step: string) => setOpened(step), [])
  const inFull = seen.steps.find(({ step }) => step === opened)
  const card = (step: StepSeen) => (
    <StepCard
      key={step.step}
      tryIt={() => {
        setOpened(undefined)
        tryAt(step.step)
      }}
      change={
        changes
          ? () => {
              setOpened(undefined)
              setForm({ step })
            }
          : undefined
      }
      dialog={seen.dialog}
      step={step}
      numbers={numbers.of(step.step)}
      languages={seen.languages}
      others={seen.others.filter((one) => one.steps.includes(step.step)).map(({ who }) => who.name)}
    />
  )
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
                { value: 'graph', label: say('graph.view') },
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
          onChange={(event) => {
            setFind(event.currentTarget.value)
            setSought(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setSought(sought + 1)
          }}
        />
      </Group>
      <Dialog
        opened={inFull !== undefined}
        onClose={() => setOpened(undefined)}
        title={inFull?.step}
        size="xl"
      >
        {inFull && card(inFull)}
      </Dialog>
      {way !== 'table' && numbers.told !== undefined && (
        <Text size="sm" c="dimmed">
          {numbers.told}
        </Text>
      )}
      {form && <StepForm seen={seen} step={form.step} close={() => setForm(undefined)} />}
      <div className={from ? 'studio-beside' : undefined}>
        <Stack gap="md" className="studio-steps">
          {way === 'graph' ? (
            <Suspense fallback={<Waiting />}>
              <GraphPane seen={seen} numbers={numbers} found={names} sought={sought} open={openStep} />
            </Suspense>
          ) : (
            steps.length === 0 && <Text c="dimmed">{say('dialogs.noneFound')}</Text>
          )}
          {way === 'table' && <WordTable seen={{ ...seen, steps }} />}
          {way === 'outline' && (all ? steps : steps.slice(0, atOnce)).map(card)}
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
