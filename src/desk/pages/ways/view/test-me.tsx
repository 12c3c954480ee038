import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { type MyWays, waysRoutes } from '../contract.ts'
import { Section } from './section.tsx'
import { wayWords } from './shown.ts'

export function TestMe({ mine }: { mine: MyWays }) {
  const say = useWords()
  // What was tried may have been found gone.
  const test = useDeed(waysRoutes.test, () => askAgain(waysRoutes.read))
  const [done, setDone] = useState<Awaited<ReturnType<typeof test.run>>>()
  const reasonWords = (reason = 'other'): string =>
    sayCode(`ways.reason.${reason}`) ?? say('ways.reason.other')
  return (
    <Section title={say('ways.test')}>
      <Text size="sm" c="dimmed">
        {say('ways.testIs')}
      </Text>
      <Refusal problem={test.problem} />
      <Group>
        <Button
          mih={44}
          loading={test.busy}
          disabled={mine.ways.length === 0}
          onClick={() => void test.run().then(setDone)}
        >
          {say('ways.testMe')}
        </Button>
      </Group>
      <div role="status">
        {done && done.tried.length === 0 && <Text>{say('ways.testNone')}</Text>}
        {done && done.tried.length > 0 && (
          <ul className="plan-lines">
            {done.tried.map(({ id, pager, outcome, reason }) => {
              const way = mine.ways.find((each) => each.id === id)
              return (
                <li key={id} className={outcome === 'sent' ? 'plan-line' : 'plan-line look'}>
                  <Text fw={500}>{way ? wayWords(way) : say(`ways.pager.${pager}`)}</Text>
                  <Text>
                    {outcome === 'sent'
                      ? say('ways.sent')
                      : say('ways.failedBut', { reason: reasonWords(reason) })}
                  </Text>
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </Section>
  )
}
