/** Goes over the whole chain and says in one sentence what was found. */
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck'
import { useState } from 'react'
import { useDeed } from '../../../ui/asking.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { dayAndClock } from '../../../ui/dates.ts'
import { Refusal } from '../../../ui/states.tsx'
import { sayCode, useWords } from '../../../ui/words.ts'
import { auditRoutes } from '../contract.ts'

export function Verify() {
  const say = useWords()
  const verify = useDeed(auditRoutes.verify)
  const [found, setFound] = useState<{ at: number; verdict: Awaited<ReturnType<typeof verify.run>> }>()
  const check = (): void => {
    void verify.run().then((verdict) => verdict && setFound({ at: Date.now(), verdict }))
  }
  const verdict = found?.verdict
  return (
    <Stack className="card" p="md" gap={0} component="section" aria-label={say('audit.verifying')}>
      <Group justify="space-between" gap="sm">
        <Text maw={560}>{say('audit.verifyLead')}</Text>
        <Button mih={44} onClick={check} loading={verify.busy}>
          {say('audit.verify')}
        </Button>
      </Group>
      <Refusal problem={verify.problem} />
      <div role="status">
        {found && verdict && (
          <Stack gap="xs">
            <Group
              gap="sm"
              wrap="nowrap"
              align="flex-start"
              className={verdict.ok ? undefined : 'look card'}
              p="xs"
            >
              {verdict.ok ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
              <Text>
                {verdict.broken
                  ? `${say('audit.broken', { number: verdict.broken.number })} ${
                      sayCode(`audit.why.${verdict.broken.why}`) ?? verdict.broken.why
                    } ${say('audit.brokenDo')}`
                  : say('audit.whole', { count: verdict.length, at: dayAndClock(found.at) })}
              </Text>
            </Group>
            {verdict.ok && (
              <Stack gap={4}>
                <Text size="sm" c="dimmed">
                  {say('audit.head')}
                </Text>
                <Group gap="xs">
                  <Code className="secret">{verdict.head}</Code>
                  <CopyButton text={verdict.head} />
                </Group>
              </Stack>
            )}
          </Stack>
        )}
      </div>
    </Stack>
  )
}
