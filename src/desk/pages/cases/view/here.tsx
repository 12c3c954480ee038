/** Who else has the desk open and how much they carry; for a supervisor also whom they have. */
import { Group, Stack, Text, Title } from '@mantine/core'
import { useMay, usePerson } from '../../../ui/me.ts'
import { useWords } from '../../../ui/words.ts'
import type { DeskCard } from '../contract.ts'
import { CaseLink } from './case-link.tsx'
import { useColleagues } from './queue.ts'
import { unanswered } from './why.ts'

export function Here({ held, now }: { held: readonly DeskCard[]; now: number }) {
  const say = useWords()
  const me = usePerson()
  const supervises = useMay('reports.export')
  const { data } = useColleagues()
  const there = (data?.colleagues ?? []).filter(({ here, id }) => here || id === me.id)
  const others = held.filter(({ owner, joined }) => owner !== me.id && !joined.includes(me.id))
  const late = unanswered(others)
  const rest = others.filter((card) => !late.includes(card))
  return (
    <section className="card side-card" aria-labelledby="here-title">
      <Stack gap="xs">
        <Title order={2} size="h5" id="here-title">
          {say('cases.here.title')}
        </Title>
        <ul className="plain-list">
          {there.map(({ id, name, cases, childSafeguarding }) => (
            <li key={id}>
              <Group justify="space-between" gap="xs" wrap="nowrap" py={4}>
                <Text size="sm">
                  {id === me.id ? say('cases.here.me', { name }) : name}
                  {childSafeguarding && (
                    <Text component="span" size="xs" c="dimmed">
                      {' '}
                      {say('cases.here.child')}
                    </Text>
                  )}
                </Text>
                <Text size="sm" c="dimmed">
                  {cases === 0 ? say('cases.here.free') : say('cases.here.load', { count: cases })}
                </Text>
              </Group>
            </li>
          ))}
        </ul>
        {there.length <= 1 && (
          <Text size="sm" c="dimmed">
            {say('cases.here.alone')}
          </Text>
        )}
        {supervises && others.length > 0 && (
          <>
            <Title order={3} size="h6" mt={4}>
              {say('cases.mine.watching')}
            </Title>
            <ul className="plain-list case-links">
              {[...late, ...rest].map((card) => (
                <li key={card.id}>
                  <CaseLink card={card} now={now} owner />
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    </section>
  )
}
