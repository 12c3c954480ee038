import { Stack, Text, Title } from '@mantine/core'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { told } from '../../../ui/toast.ts'
import { useWords } from '../../../ui/words.ts'
import { type MyWays, waysRoutes } from '../contract.ts'
import { Address } from './address.tsx'
import { Push } from './push.tsx'
import { Section } from './section.tsx'
import { type Add, show } from './shown.ts'
import { Telegram } from './telegram.tsx'

export function AddWay({ mine }: { mine: MyWays }) {
  const say = useWords()
  const deed = useDeed(waysRoutes.add, (saved) => {
    show(saved)
    told(say('ways.added'))
  })
  const add: Add = async (way) => {
    const saved = await deed.run({ body: { revision: mine.revision, way } })
    if (!saved) await askAgain(waysRoutes.read)
    return saved !== undefined
  }
  return (
    <Section title={say('ways.add')}>
      {mine.offered.length === 0 && (
        <Text className="look card" p="sm">
          {say('ways.nothing')}
        </Text>
      )}
      <Refusal problem={deed.problem} />
      {mine.offered.map((pager) => (
        <Stack key={pager} gap="xs">
          <Title order={3} size="h6">
            {say(`ways.pager.${pager}`)}
          </Title>
          {pager === 'telegram' && <Telegram />}
          {pager === 'web-push' && mine.pushKey !== undefined && <Push publicKey={mine.pushKey} add={add} />}
          {(pager === 'email' || pager === 'webhook') && <Address pager={pager} add={add} busy={deed.busy} />}
        </Stack>
      ))}
    </Section>
  )
}
