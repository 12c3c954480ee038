/** The signs of the ILO, list by list: what each part has, and how much each sign weighs there. */
import { Anchor, Select, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useLanguage, useWords } from '../../../ui/words.ts'
import type { ScreeningTold } from '../contract.ts'
import { type ScreeningWords, told } from './names.ts'

const weights = ['strong', 'medium', 'weak', 'unconfirmed'] as const
const source = {
  title: 'ILO and European Commission, Operational indicators of trafficking in human beings (2009)',
  url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
}

export function Indicators({ told: answer, words }: { told: ScreeningTold; words: ScreeningWords }) {
  const say = useWords()
  const language = useLanguage()
  const { lists, dimensions, languages } = answer
  const [chosen, setChosen] = useState(lists[0]?.id ?? '')
  const list = lists.find(({ id }) => id === chosen)
  if (!list) return null
  const trust = told(words.list?.[list.id]?.trust, list.trust, language)
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={say('screening.ilo')}>
      <Title order={3} size="h5">
        {say('screening.ilo')}
      </Title>
      <Text>{say('screening.iloLead')}</Text>
      <Text size="sm">
        <Anchor href={source.url} target="_blank" rel="noreferrer noopener" underline="always" lang="en">
          {source.title}
        </Anchor>
        . {say('screening.iloLicence')}
      </Text>
      <Select
        label={say('screening.list')}
        maw={420}
        allowDeselect={false}
        data={lists.map(({ id, title }) => ({ value: id, label: words.list?.[id]?.title ?? title }))}
        value={chosen}
        onChange={(value) => value !== null && setChosen(value)}
      />
      <Text size="sm" c="dimmed">
        {!list.complete && `${say('screening.incomplete')} `}
        <span lang={trust.lang}>{trust.text}</span>
      </Text>
      {dimensions.map(({ id, name, indicators }) => {
        const here = indicators.filter(({ weights: its }) => its[chosen] !== undefined)
        if (here.length === 0) return null
        return (
          <details key={id} className="more">
            <summary>
              <h4>
                {name[language] ?? id}{' '}
                <Text component="span" size="sm" c="dimmed" fw={400}>
                  {say('screening.signs', { count: here.length })}
                </Text>
              </h4>
            </summary>
            {weights.map((weight) => {
              const these = here.filter(({ weights: its }) => its[chosen] === weight)
              if (these.length === 0) return null
              return (
                <div key={weight} className="weighed">
                  <Text size="sm" fw={600}>
                    {say(`screening.weight.${weight}`)}
                  </Text>
                  <ul className="dotted">
                    {these.map((one) => (
                      <li key={one.id}>
                        {one.name[language] ?? one.id}
                        {languages
                          .filter((other) => other.language !== language && one.name[other.language])
                          .map((other) => (
                            <Text key={other.language} size="sm" c="dimmed" lang={other.language}>
                              {one.name[other.language]}
                            </Text>
                          ))}
                      </li>
                    ))}
                  </ul>
                </div>
              )
            })}
          </details>
        )
      })}
    </Stack>
  )
}
