/** What she is asked, and the indicators her answers fill: with source, licence, wording in every language, state of review. */
import { Anchor, Stack, Text, Title } from '@mantine/core'
import { UrgencyMark } from '../../../ui/urgency-mark.tsx'
import { useLanguage, useWords } from '../../../ui/words.ts'
import type { ScreeningTold, ToldInstrument, Wording } from '../contract.ts'
import { Indicators } from './indicators.tsx'
import { type ScreeningWords, told } from './names.ts'

export function Questions({ told: answer, words }: { told: ScreeningTold; words: ScreeningWords }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <Stack gap="md">
      <Text c="dimmed">{say('screening.questionsLead')}</Text>
      {answer.instruments.map((instrument) => (
        <InstrumentCard
          key={instrument.id}
          instrument={instrument}
          languages={answer.languages}
          words={words}
        />
      ))}
      <Indicators told={answer} words={words} />
      <Stack className="card" p="md" gap="xs" component="section" aria-label={say('screening.unused')}>
        <Title order={3} size="h5">
          {say('screening.unused')}
        </Title>
        <ul className="dotted">
          {answer.unused.map(({ name, why }) => {
            const reason = told(words.unused?.[name], why, language)
            return (
              <li key={name}>
                <span lang="en">{name}</span>: <span lang={reason.lang}>{reason.text}</span>
              </li>
            )
          })}
        </ul>
      </Stack>
    </Stack>
  )
}

function InstrumentCard({
  instrument,
  languages,
  words,
}: {
  instrument: ToldInstrument
  languages: ScreeningTold['languages']
  words: ScreeningWords
}) {
  const say = useWords()
  const language = useLanguage()
  const { id, version, follows, own, adults, licence, sources, questions } = instrument
  const ours = words.instrument?.[id]
  const title = told(ours?.title, instrument.title, language)
  const rule = told(ours?.rule, instrument.rule, language)
  const limits = told(ours?.limits, instrument.limits, language)
  return (
    <details className="card kind">
      <summary>
        <h3 lang={title.lang}>{title.text}</h3>
        <Text component="span" size="sm" c="dimmed">
          {say('screening.count', { count: questions.length })}
        </Text>
      </summary>
      <div className="instrument">
        <dl className="facts told">
          <Fact name={say('screening.follows')}>
            <span lang="en">{follows}</span> (v{version})
          </Fact>
          <Fact name={say('screening.wording')}>{say(own ? 'screening.own' : 'screening.rendered')}</Fact>
          <Fact name={say('screening.for')}>{say(adults ? 'screening.adults' : 'screening.everyAge')}</Fact>
          <Fact name={say('screening.ruleOf')}>
            <span lang={rule.lang}>{rule.text}</span>
          </Fact>
          <Fact name={say('screening.limits')}>
            <span lang={limits.lang}>{limits.text}</span>
          </Fact>
          <Fact name={say('screening.licence')}>
            <span lang="en">
              {licence.name}. {licence.allows}
              {licence.notice !== undefined && ` ${licence.notice}`}
            </span>
          </Fact>
          <Fact name={say('screening.sources')}>
            {sources.map(({ title: source, url, how }) => (
              <div key={source}>
                {url === undefined ? (
                  <span lang="en">{source}</span>
                ) : (
                  <Anchor href={url} target="_blank" rel="noreferrer noopener" underline="always" lang="en">
                    {source}
                  </Anchor>
                )}{' '}
                ({say(`screening.howFar.${how}`)})
              </div>
            ))}
          </Fact>
        </dl>
        <ol className="questions">
          {questions.map(({ id: question, name, urgency, wording, tells }) => (
            <li key={question}>
              <Text fw={600} className="first-capital">
                {name[language] ?? question}
              </Text>
              <WordingIn wording={wording} languages={languages} />
              {urgency && (
                <Text size="sm" component="div">
                  {say('screening.yes')} <UrgencyMark urgency={urgency} />
                </Text>
              )}
              {tells.length > 0 && (
                <Text size="sm" c="dimmed">
                  {say('screening.tells', { what: tells.map((each) => each[language] ?? '').join('; ') })}
                </Text>
              )}
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Beside each other, with the state of review: whoever reviews sees both. */
function WordingIn({ wording, languages }: { wording: Wording; languages: ScreeningTold['languages'] }) {
  const say = useWords()
  return (
    <ul className="wordings">
      {languages.map(({ language, name, reviewed }) => (
        <li key={language}>
          <Text size="xs" c="dimmed">
            {name} · {say(reviewed ? 'screening.reviewed' : 'screening.draft')}
          </Text>
          {wording[language] === undefined ? (
            <Text size="sm">{say('screening.missing')}</Text>
          ) : (
            <Text size="sm" lang={language}>
              {wording[language]}
            </Text>
          )}
        </li>
      ))}
    </ul>
  )
}
