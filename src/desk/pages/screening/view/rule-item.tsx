import { Text } from '@mantine/core'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { useLanguage, useWords } from '../../../ui/words.ts'
import type { ToldRule } from './engine.ts'
import { heldName, ruleName, type ScreeningWords } from './names.ts'
import type { Engine } from './use-engine.ts'

/** One rule: in a sentence, with a phrase that fires and one that must not; the rest behind "more". */
export function RuleItem({
  rule,
  engine,
  words,
  tryPhrase,
}: {
  rule: ToldRule
  engine: Engine
  words: ScreeningWords
  tryPhrase: (phrase: string) => void
}) {
  const say = useWords()
  const language = useLanguage()
  const name = ruleName(rule.id, { words, engine, language })
  const unless = [...new Set(rule.unless.map((each) => heldName(each, { words, engine, language }).text))]
  const [fires, ...firesToo] = rule.fires
  const [quiet, ...quietToo] = rule.quiet
  return (
    <li className="rule">
      <Text fw={600} lang={name.lang}>
        {name.text}
      </Text>
      <div>
        <UrgencyMark urgency={rule.urgency} />
      </div>
      {rule.when && (
        <Text size="sm">{say(rule.when === 'by_time' ? 'screening.byTime' : 'screening.unlessPast')}</Text>
      )}
      {rule.doubtful && <Text size="sm">{say('screening.soft')}</Text>}
      {rule.alone && <Text size="sm">{say('screening.alone')}</Text>}
      <div className="two-beside">
        {fires !== undefined && (
          <Phrases title={say('screening.hears')} all={[fires]} tryPhrase={tryPhrase} />
        )}
        {quiet !== undefined && (
          <Phrases title={say('screening.quiet')} all={[quiet]} tryPhrase={tryPhrase} />
        )}
      </div>
      <details className="more">
        <summary>
          <Text component="span" size="sm">
            {say('screening.more')}
          </Text>
        </summary>
        <div className="two-beside">
          <Phrases title={say('screening.hears')} all={firesToo} tryPhrase={tryPhrase} />
          <Phrases title={say('screening.quiet')} all={quietToo} tryPhrase={tryPhrase} />
        </div>
        {unless.length > 0 && (
          <Text size="sm" mt="xs">
            {say('screening.unless', { what: unless.join('; ') })}
          </Text>
        )}
        <Text size="xs" c="dimmed" mt="xs">
          {say('screening.rule', { id: rule.id })}
        </Text>
      </details>
    </li>
  )
}

function Phrases({
  title,
  all,
  tryPhrase,
}: {
  title: string
  all: readonly string[]
  tryPhrase: (phrase: string) => void
}) {
  const say = useWords()
  if (all.length === 0) return null
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <ul className="phrases">
        {all.map((phrase) => (
          <li key={phrase}>
            <button
              type="button"
              className="phrase"
              onClick={() => tryPhrase(phrase)}
              aria-label={say('screening.tryThis', { phrase })}
            >
              {phrase}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
