/** A step as a form, drawn from the schema of its kind: for one that is there, or for a new one. */
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Asked, Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type DialogSeen, dialogsRoutes, type StepSeen } from '../contract.ts'
import { verbName } from './names.ts'
import { type Schema, SchemaField } from './schema-field.tsx'

type Box = Readonly<Record<string, unknown>>
type Parts = { seen: DialogSeen; step: StepSeen | undefined; close: () => void }

export function StepForm({ seen, step, close }: Parts) {
  const say = useWords()
  const forms = useRead(dialogsRoutes.forms)
  return (
    <Dialog
      opened
      writes
      onClose={close}
      title={step ? say('dialogs.form.change', { step: step.step }) : say('dialogs.form.addStep')}
      size="lg"
    >
      <Asked of={forms}>
        {(answer) => <Form seen={seen} step={step} close={close} forms={answer.forms} />}
      </Asked>
    </Dialog>
  )
}

type Kind = { verb: string; about: string; schema?: unknown; common?: unknown }

function Form({ seen, step, close, forms }: Parts & { forms: readonly Kind[] }) {
  const say = useWords()
  const [name, setName] = useState(step?.step ?? '')
  const [verb, setVerb] = useState(step?.verb ?? 'say')
  const [value, setValue] = useState<Box>(step?.written ?? { say: true })
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [sure, setSure] = useState(false)
  const kind = forms.find((one) => one.verb === verb)
  const targets = seen.steps.map((one) => one.step)
  const deed = useDeed(dialogsRoutes.step, async (answer) => {
    if (answer.result !== 'saved')
      return setWrong(answer.result === 'conflict' ? [say('problem.conflict')] : (answer.wrong ?? []))
    await Promise.all([askAgain(dialogsRoutes.one), askAgain(dialogsRoutes.draft)])
    close()
  })
  const taken = step === undefined && targets.includes(name)
  const named = /^[a-z][a-z0-9_]{0,59}$/.test(name) && !taken
  const save = (written: Box | null): void =>
    void deed.run({
      params: { dialog: seen.dialog, step: name },
      body: { was: step?.yaml ?? '', value: written === null ? null : { ...written } },
    })
  const fields = (schema: unknown): [string, Schema, boolean][] => {
    const { properties = {}, required = [] } = (schema ?? {}) as Schema
    return Object.entries(properties).map(([key, inner]) => [key, inner, required.includes(key)])
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (named) save(value)
      }}
    >
      <Stack gap="sm">
        {step === undefined && (
          <>
            <TextInput
              label={say('dialogs.form.name')}
              description={say('dialogs.form.nameIs')}
              value={name}
              error={taken ? say('dialogs.form.taken') : undefined}
              onChange={(event) => setName(event.currentTarget.value.trim())}
              data-autofocus
            />
            <Select
              label={say('dialogs.form.kind')}
              data={forms.map((one) => ({ value: one.verb, label: `${verbName(one.verb)} (${one.verb})` }))}
              value={verb}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
              onChange={(chosen) => {
                setVerb(chosen ?? 'say')
                setValue(beginning(forms.find((one) => one.verb === chosen)))
              }}
            />
          </>
        )}
        {[...fields(kind?.schema), ...fields(kind?.common)].map(([key, inner, required]) => (
          <SchemaField
            key={`${verb} ${key}`}
            name={key}
            schema={inner}
            value={value[key]}
            required={required}
            targets={targets}
            set={(changed) => {
              const { [key]: _, ...others } = value
              // In its place, so that the order of the file stays.
              setValue(
                changed === undefined
                  ? others
                  : key in value
                    ? { ...value, [key]: changed }
                    : { ...others, [key]: changed },
              )
            }}
          />
        ))}
        {wrong.map((message) => (
          <Text key={message} c="var(--mantine-color-error)" role="alert">
            {message}
          </Text>
        ))}
        <Refusal problem={deed.problem} />
        <Text size="sm" c="dimmed">
          {say('dialogs.form.wordsAfter')}
        </Text>
        <Group justify="flex-end" gap="sm">
          {step !== undefined &&
            (sure ? (
              <Button variant="default" mih={44} onClick={() => save(null)} loading={deed.busy}>
                {say('dialogs.form.deleteSure')}
              </Button>
            ) : (
              <Button variant="default" mih={44} onClick={() => setSure(true)}>
                {say('dialogs.form.delete')}
              </Button>
            ))}
          <Button type="submit" mih={44} loading={deed.busy} disabled={!named}>
            {say('do.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What a step of this kind cannot be without. */
function beginning(kind: Kind | undefined): Box {
  const { properties = {}, required = [] } = (kind?.schema ?? {}) as Schema
  return Object.fromEntries(
    required.flatMap((key): [string, unknown][] => {
      const schema = properties[key]
      if (schema?.const !== undefined) return [[key, schema.const]]
      const way = schema?.anyOf?.[0] ?? schema
      if (way?.type === 'array') return [[key, [{}]]]
      return way?.type === 'object' ? [[key, {}]] : []
    }),
  )
}
