/** How I am called: my ways in my order, another one, a test of all, my shifts in my calendar. */
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useRead } from '../../ui/asking.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Asked } from '../../ui/states.tsx'
import { useWords } from '../../ui/words.ts'
import { waysRoutes } from './contract.ts'
import { AddWay } from './view/add-way.tsx'
import { Calendar } from './view/calendar.tsx'
import { MyList } from './view/my-list.tsx'
import { TestMe } from './view/test-me.tsx'

export default function Ways() {
  const say = useWords()
  const mine = useRead(waysRoutes.read)
  return (
    <Stack maw={640} gap="md">
      <div>
        <PageHead title={say('pages.ways')} />
        <Text c="dimmed">{say('ways.lead')}</Text>
      </div>
      <Asked of={mine}>
        {(answer) => (
          <>
            <MyList mine={answer} />
            <AddWay mine={answer} />
            <TestMe mine={answer} />
            <Calendar mine={answer} />
            <Anchor component={Link} href="/shift">
              {say('ways.quiet')}
            </Anchor>
          </>
        )}
      </Asked>
    </Stack>
  )
}
