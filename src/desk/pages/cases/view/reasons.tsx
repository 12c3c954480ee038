/** Why a person is needed, in words: what was heard, by which rule, and in which of her words if she shared them. */
import { Group, Stack, Text } from '@mantine/core'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { factName, factValue, signalName } from './names.ts'
import { reasonsOf } from './why.ts'

export function Reasons({ card, full = false }: { card: DeskCard; full?: boolean }) {
  const say = useWords()
  const reasons = reasonsOf(card.why)
  if (reasons.length === 0) return <Text size="sm">{say('cases.now.asked')}</Text>
  const shown = full ? reasons : reasons.slice(0, 3)
  return (
    <Stack gap={full ? 'sm' : 6} component="ul" className="plain-list">
      {shown.map(({ label, urgency, rules, words, doubtful }) => (
        <li key={label}>
          {full && (
            <div>
              <UrgencyMark urgency={urgency} />
            </div>
          )}
          <Text size="sm" fw={600}>
            {signalName(label)}
            {doubtful && (
              <Text span size="xs" c="dimmed" fw={400}>
                {' '}
                {say('cases.now.doubtful')}
              </Text>
            )}
          </Text>
          {words.length > 0 && (
            <Text size="sm" className="her-words" lineClamp={full ? 6 : 2}>
              {words.slice(0, full ? 8 : 2).map((each, index) => (
                <span key={each}>
                  {index > 0 && ' · '}
                  <bdi>«{each}»</bdi>
                </span>
              ))}
            </Text>
          )}
          {full && (
            <Text size="xs" c="dimmed">
              {say('cases.now.rule', { rules: rules.join(', ') })}
            </Text>
          )}
        </li>
      ))}
      {!full && reasons.length > shown.length && (
        <Text component="li" size="xs" c="dimmed">
          +{reasons.length - shown.length}
        </Text>
      )}
    </Stack>
  )
}

/** Answers to instruments are kept as one text each, and shown by the screening card. */
const isPlain = ([name]: [string, unknown]): boolean => !name.endsWith('_answers')
export const hasPlainFacts = ({ facts }: Pick<DeskCard, 'facts'>): boolean =>
  Object.entries(facts).some(isPlain)

/** What she agreed to share, beside her answers to instruments. */
export function Facts({ card }: { card: DeskCard }) {
  const facts = Object.entries(card.facts).filter(isPlain)
  if (facts.length === 0) return null
  return (
    <Group gap={6} component="ul" className="plain-list">
      {facts.map(([name, value]) => (
        <Text key={name} component="li" size="sm" className="fact">
          <span className="fact-name">{factName(name)}</span> <bdi>{factValue(name, value)}</bdi>
        </Text>
      ))}
    </Group>
  )
}
