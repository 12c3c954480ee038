/** What her answers add up to, question by question and rule by rule: for a person to weigh, never a verdict. */
import { Stack, Text } from '@mantine/core'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { useEvidenceName } from './evidence-words.ts'

type Evidence = NonNullable<DeskCard['evidence']>
const weights = ['strong', 'medium', 'weak', 'unconfirmed'] as const

export function ScreeningCard({ evidence: { instruments, lists, child } }: { evidence: Evidence }) {
  const say = useWords()
  const name = useEvidenceName()
  return (
    <Stack gap="xs">
      {instruments.map(({ instrument, yes, no, skipped, unasked }) => {
        const question = (id: string): string => name(`question_${instrument}_${id}`)
        return (
          <div key={instrument}>
            {yes.length > 0 && <Answers title={say('cases.screening.yes')} all={yes.map(question)} weighty />}
            {no.length > 0 && <Answers title={say('cases.screening.no')} all={no.map(question)} />}
            {skipped.length > 0 && (
              <Answers title={say('cases.screening.skipped')} all={skipped.map(question)} />
            )}
            {unasked.length > 0 && (
              <Text size="xs" c="dimmed">
                {say('cases.screening.unasked', { count: unasked.length })}
              </Text>
            )}
          </div>
        )
      })}
      {child && <ActAndPurpose {...child} />}
      {lists.map(({ list, combination, dimensions }) => (
        <div key={list}>
          <Text size="xs" c="dimmed">
            {sayCode(`cases.screening.list.${list}`) ?? list}
          </Text>
          {combination && (
            <Text size="sm" fw={600}>
              {name(`combination_${combination}`)}
            </Text>
          )}
          <ul className="plain-list">
            {dimensions.map(({ dimension, state, by, observed }) => (
              <li key={dimension}>
                <Text size="sm">
                  {name(`dimension_${dimension}`)}: {name(`state_${state}`)}
                  {by && ` (${name(`rule_${by}`)})`}
                </Text>
                {weights.flatMap((weight) =>
                  (observed[weight] ?? []).map((id) => (
                    <Text key={`${weight}${id}`} size="xs" c="dimmed">
                      {name(`indicator_${id}`)} · {name(`weight_${weight}`)}
                    </Text>
                  )),
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {say('cases.screening.noVerdict')}
      </Text>
    </Stack>
  )
}

/** Under 18 the two suffice, so they are told apart from the lists, which they need not fill. */
function ActAndPurpose({ act, purpose }: NonNullable<Evidence['child']>) {
  const say = useWords()
  const name = useEvidenceName()
  const questions = (ids: readonly string[]): string[] => ids.map((id) => name(`question_child_${id}`))
  return (
    <div>
      {act.length > 0 && <Answers title={say('cases.screening.act')} all={questions(act)} />}
      {purpose.length > 0 && <Answers title={say('cases.screening.purpose')} all={questions(purpose)} />}
      {act.length > 0 && purpose.length > 0 && (
        <Text size="sm" fw={600}>
          {say('cases.screening.actAndPurpose')}
        </Text>
      )}
    </div>
  )
}

function Answers({
  title,
  all,
  weighty = false,
}: {
  title: string
  all: readonly string[]
  weighty?: boolean
}) {
  return (
    <Text size="sm" {...(weighty ? { fw: 600 } : { c: 'dimmed' })}>
      {title}: {all.join('; ')}
    </Text>
  )
}
