import { Button, Group, Select, Text } from '@mantine/core'
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp'
import { useState } from 'react'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { type MyWay, type MyWays, waysRoutes } from '../contract.ts'
import { Section } from './section.tsx'
import { show, wayWords } from './shown.ts'

export function MyList({ mine }: { mine: MyWays }) {
  const say = useWords()
  const [going, setGoing] = useState<MyWay>()
  const change = useDeed(waysRoutes.change, (saved) => {
    show(saved)
    setGoing(undefined)
    told(say('ways.saved'))
  })
  const { revision, language, ways } = mine
  const ids = ways.map(({ id }) => id)
  async function keep(order: string[], as = language): Promise<void> {
    // Refused: what holds is shown, and the reason stands above.
    if (!(await change.run({ body: { revision, language: as, order } }))) await askAgain(waysRoutes.read)
  }
  const up = (at: number): string[] =>
    ids.map((id, n) => (n === at - 1 ? ids[at] : n === at ? ids[at - 1] : id) ?? id)
  const kinds = new Set(ways.filter(({ gone }) => !gone).map(({ pager }) => pager))
  return (
    <Section title={say('ways.mine')}>
      {kinds.size < 2 ? (
        <Text className="look card" p="sm">
          {say(kinds.size === 0 ? 'ways.none' : 'ways.onlyOne')}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          {say('ways.twoFirst')}
        </Text>
      )}
      {!going && <Refusal problem={change.problem} />}
      {ways.length > 0 && (
        <ol className="plan-lines">
          {ways.map((way, at) => (
            <li key={way.id} className="plan-line">
              <div>
                <Text>{wayWords(way)}</Text>
                {way.gone && (
                  <Text size="sm" className="look card" px={6}>
                    {say('ways.gone')}
                  </Text>
                )}
              </div>
              <Group gap={6} wrap="nowrap">
                {at > 0 && (
                  <Button
                    variant="subtle"
                    mih={44}
                    px="sm"
                    aria-label={`${say('ways.up')}: ${wayWords(way)}`}
                    onClick={() => void keep(up(at))}
                  >
                    <IconArrowUp size={20} stroke={1.5} aria-hidden />
                  </Button>
                )}
                <Button
                  variant="subtle"
                  mih={44}
                  px="sm"
                  aria-label={`${say('ways.remove')}: ${wayWords(way)}`}
                  onClick={() => setGoing(way)}
                >
                  {say('ways.remove')}
                </Button>
              </Group>
            </li>
          ))}
        </ol>
      )}
      <Select
        label={say('ways.language')}
        maw={240}
        data={(['mn', 'en'] as const).map((value) => ({ value, label: say(`languages.${value}`) }))}
        value={language}
        onChange={(value) => void keep(ids, value === 'en' ? 'en' : 'mn')}
        allowDeselect={false}
      />
      <Confirm
        open={going !== undefined}
        title={say('ways.remove')}
        what={going ? say('ways.removeOf', { way: wayWords(going) }) : ''}
        label={say('ways.remove')}
        busy={change.busy}
        problem={change.problem}
        go={() => void keep(ids.filter((id) => id !== going?.id))}
        close={() => {
          change.forget()
          setGoing(undefined)
        }}
      />
    </Section>
  )
}
