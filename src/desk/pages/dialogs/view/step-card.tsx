/** One step: what is said in every language side by side, what can be answered, and where it leads. */
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { dialogsRoutes, type StepSeen } from '../contract.ts'
import { languageName, useMayWrite, verbName } from './names.ts'
import { TextField } from './text-field.tsx'

export function StepCard({
  dialog,
  step,
  numbers,
  languages,
  others,
  tryIt,
  change,
}: {
  dialog: string
  step: StepSeen
  /** How people fare here, as far as it is told. */
  numbers: readonly string[]
  languages: readonly string[]
  /** Names of colleagues who change this step too. */
  others: readonly string[]
  /** Plays it on the phone from here. */
  tryIt: () => void
  /** Opens the form of the step, for whoever may change more than words. */
  change: (() => void) | undefined
}) {
  const say = useWords()
  const may = useMayWrite()
  const { parts, exits } = step
  const general = exits.filter(({ by }) => by === undefined)
  return (
    <Stack
      component="section"
      className="card studio-step"
      p="md"
      gap="sm"
      id={`step-${step.step}`}
      aria-label={step.step}
    >
      <Group gap="xs" justify="space-between">
        <Group gap="xs">
          <Title order={2} size="h5" className="studio-name">
            {step.step}
          </Title>
          <Text size="sm" c="dimmed">
            {verbName(step.verb)}
          </Text>
        </Group>
        <Group gap="xs">
          {step.changed && <Badge variant="default">{say('dialogs.changed')}</Badge>}
          {step.critical && (
            <Text size="sm" className="look studio-mark">
              {say(`dialogs.critical.${step.critical}`)}
            </Text>
          )}
        </Group>
      </Group>
      {numbers.length > 0 && (
        <Text size="sm" c="dimmed">
          {numbers.join(' · ')}
        </Text>
      )}
      {others.length > 0 && (
        <Text size="sm" className="look studio-mark" role="status">
          {say('dialogs.othersHere', { names: others.join(', ') })}
        </Text>
      )}
      {step.problems.map((message) => (
        <Text key={message} size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      ))}
      {parts.map(({ part, texts }) => (
        <div key={part} className="studio-languages">
          {texts.map((text) => (
            <TextField
              key={text.language}
              place={{ dialog, step: step.step, part }}
              text={text}
              may={may(text.language)}
            />
          ))}
        </div>
      ))}
      {languages.map((language) => (
        <ReadAgain key={language} dialog={dialog} step={step} language={language} may={may(language)} />
      ))}
      <Text size="sm" c="dimmed" component="div">
        {exits
          .filter(({ by }) => by !== undefined)
          .map(({ by, to }) => (
            <div key={`${by} ${to}`}>{say('dialogs.leads', { by: by ?? '', to })}</div>
          ))}
        {general.length > 0 && (
          <div>{say('dialogs.goesOn', { to: general.map(({ to }) => to).join(', ') })}</div>
        )}
      </Text>
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`${step.step}: ${say('dialogs.phone.tryHere')}`}
          onClick={tryIt}
        >
          {say('dialogs.phone.tryHere')}
        </Button>
        {change && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={`${step.step}: ${say('dialogs.form.open')}`}
            onClick={change}
          >
            {say('dialogs.form.open')}
          </Button>
        )}
      </div>
      <details className="more">
        <summary>{say('dialogs.written')}</summary>
        <pre className="studio-yaml">{step.yaml}</pre>
      </details>
    </Stack>
  )
}

/** Whoever has read a translation against the first language says so, for all of the step at once. */
function ReadAgain({
  dialog,
  step,
  language,
  may,
}: {
  dialog: string
  step: StepSeen
  language: string
  may: boolean
}) {
  const say = useWords()
  const deed = useDeed(dialogsRoutes.confirm, () => askAgain(dialogsRoutes.one))
  const texts = step.parts
    .filter(({ texts }) =>
      texts.some((one) => one.language === language && ['stale', 'unread'].includes(one.state)),
    )
    .map(({ part }) => ({ step: step.step, part }))
  if (!may || texts.length === 0) return null
  return (
    <div>
      <Button
        variant="default"
        mih={44}
        loading={deed.busy}
        aria-label={`${step.step}: ${say('dialogs.fits', { language: languageName(language) })}`}
        onClick={() => void deed.run({ params: { dialog }, body: { language, texts } })}
      >
        {say('dialogs.fits', { language: languageName(language) })}
      </Button>
      <Refusal problem={deed.problem} />
    </div>
  )
}
