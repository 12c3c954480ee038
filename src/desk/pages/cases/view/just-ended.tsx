/** What has just ended, and the way to all that is still kept. */
import { Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useRead } from '../../../ui/asking.ts'
import { useWords } from '../../../ui/words.ts'
import { casesRoutes } from '../contract.ts'
import { EndedCase } from './ended-case.tsx'

const recent = { query: { from: 0, limit: 3 } }

export function JustEnded() {
  const say = useWords()
  const { data } = useRead(casesRoutes.ended, recent)
  if (!data) return null
  return (
    <section className="card side-card" aria-labelledby="ended-title">
      <Stack gap="xs">
        <Title order={2} size="h5" id="ended-title">
          {say('cases.ended.recent')}
        </Title>
        {data.cases.length === 0 ? (
          <Text size="sm" c="dimmed">
            {say('cases.ended.none')}
          </Text>
        ) : (
          <>
            <ul className="plain-list case-links">
              {data.cases.map((card) => (
                <li key={card.id}>
                  <EndedCase card={card} />
                </li>
              ))}
            </ul>
            <Link href="/ended" className="text-link">
              {say('cases.ended.all')}
            </Link>
          </>
        )}
      </Stack>
    </section>
  )
}
