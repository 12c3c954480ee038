/** One published version: what was new in it, compared with any other, and the way to bring it back. */
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { askAgain, useDeed, useRead } from '../../../ui/asking.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useMay } from '../../../ui/me.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Asked } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { dialogsRoutes } from '../contract.ts'
import { Changes } from './changes.tsx'
import { Problems } from './problems.tsx'
import { afterPublishing } from './published.ts'

export function VersionPage({ number }: { number: string }) {
  const say = useWords()
  const publishes = useMay('dialogs.publish')
  const [from, setFrom] = useState<number>()
  const [sure, setSure] = useState(false)
  const [problems, setProblems] = useState<Parameters<typeof Problems>[0]['problems']>([])
  const seen = useRead(dialogsRoutes.compare, {
    params: { number },
    query: from === undefined ? {} : { from },
  })
  const restore = useDeed(dialogsRoutes.restore, async (answer) => {
    setSure(false)
    setProblems(answer.problems ?? [])
    await afterPublishing(answer)
    await askAgain(dialogsRoutes.versions)
  })
  return (
    <Stack gap="md">
      <PageHead title={say('dialogs.versionNumber', { number })} back="/versions" />
      <Asked of={seen}>
        {(answer) => (
          <>
            <Problems problems={problems} />
            <Group gap="sm" align="flex-end" justify="space-between">
              <Select
                label={say('dialogs.compareWith')}
                data={Array.from({ length: answer.live }, (_, at) => answer.live - at)
                  .filter((one) => one !== answer.to)
                  .slice(0, 200)
                  .map((one) => ({
                    value: String(one),
                    label: say('dialogs.versionNumber', { number: one }),
                  }))}
                value={answer.from === answer.to ? null : String(answer.from)}
                onChange={(value) => setFrom(value === null ? undefined : Number(value))}
                allowDeselect={false}
              />
              {publishes && answer.live !== answer.to && (
                <Button mih={44} onClick={() => setSure(true)}>
                  {say('dialogs.restore')}
                </Button>
              )}
            </Group>
            {answer.changes.length === 0 && Object.keys(answer.confirmed).length === 0 && (
              <Text>{say('dialogs.noDifference')}</Text>
            )}
            <Changes changes={answer.changes} confirmed={answer.confirmed} />
            <Confirm
              open={sure}
              title={say('dialogs.restore')}
              what={say('dialogs.restoreWhat', { number: answer.to, live: answer.live })}
              label={say('dialogs.restore')}
              busy={restore.busy}
              problem={restore.problem}
              go={() => void restore.run({ params: { number }, body: { seen: answer.live } })}
              close={() => setSure(false)}
            />
          </>
        )}
      </Asked>
    </Stack>
  )
}
