/** What to dial this week: a number nobody has dialled lately is shown to nobody. By country, Mongolia first. */
import { Stack, Text, Title } from '@mantine/core'
import { sayCode, useWords } from '../../../ui/words.ts'
import type { ChannelsSeen } from '../contract.ts'

export function Due({ due, rows }: Pick<ChannelsSeen, 'due' | 'rows'>) {
  const say = useWords()
  const countries = [...new Set(due.map(({ country }) => country))]
  return (
    <Stack className="card" p="md" gap="sm" component="section" aria-label={say('channels.due')}>
      <Title order={2} size="h5">
        {say('channels.due')}
      </Title>
      <Text>
        {due.length === 0 ? say('channels.noneDue') : say('channels.dueCount', { count: due.length, rows })}
      </Text>
      {due.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('channels.dueDo')}
        </Text>
      )}
      {countries.map((country) => {
        const these = due.filter((row) => row.country === country)
        return (
          <details key={country} className="more" open={country === 'MN'}>
            <summary>
              {countryName(country)} ({these.length})
            </summary>
            <ul className="plan-lines">
              {these.map((row) => (
                <li key={row.id} className="plan-line">
                  <div>
                    <Text>
                      {row.name}: <strong>{row.number}</strong>
                    </Text>
                    {row.fromAbroad !== undefined && (
                      <Text size="sm" c="dimmed">
                        {say('channels.fromAbroad', { number: row.fromAbroad })}
                      </Text>
                    )}
                  </div>
                  <Text size="sm">{say(`channels.why.${row.why}`, { day: row.expires ?? '' })}</Text>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </Stack>
  )
}

/** By the names the desk has for a conversation's country; browsers rarely know them in Mongolian. */
const countryName = (code: string): string => sayCode(`cases.country.${code.toLowerCase()}`) ?? code
