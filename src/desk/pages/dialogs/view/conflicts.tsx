/** What somebody else published in the same step meanwhile: hers and mine side by side, and one of them is chosen. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { askAgain, useDeed } from '../../../ui/asking.ts'
import { Refusal } from '../../../ui/states.tsx'
import { useWords } from '../../../ui/words.ts'
import { type ConflictSeen, dialogsRoutes } from '../contract.ts'

export function Conflicts({
  conflicts,
  choose = true,
}: {
  conflicts: readonly ConflictSeen[]
  choose?: boolean
}) {
  const say = useWords()
  const deed = useDeed(dialogsRoutes.resolve, async () => {
    await Promise.all([
      askAgain(dialogsRoutes.one),
      askAgain(dialogsRoutes.draft),
      askAgain(dialogsRoutes.list),
    ])
  })
  if (conflicts.length === 0) return null
  return (
    <Stack
      component="section"
      className="card look"
      p="md"
      gap="sm"
      aria-label={say('dialogs.conflict.title')}
    >
      <Title order={2} size="h5">
        {say('dialogs.conflict.title')}
      </Title>
      <Text>{say('dialogs.conflict.lead')}</Text>
      {conflicts.map(({ file, unit, theirs, mine }) => (
        <div key={`${file} ${unit}`}>
          <Text fw={600}>
            {file} · {unit.replaceAll('\n', ' · ')}
          </Text>
          <div className="studio-languages">
            <Side title={say('dialogs.conflict.theirsIs')} text={theirs} />
            <Side title={say('dialogs.conflict.mineIs')} text={mine} />
          </div>
          {choose && (
            <Group gap="xs" mt="xs">
              {(['mine', 'theirs'] as const).map((take) => (
                <Button
                  key={take}
                  variant="default"
                  mih={44}
                  loading={deed.busy}
                  aria-label={`${say(`dialogs.conflict.${take}`)}: ${unit.replaceAll('\n', ' ')}`}
                  onClick={() => void deed.run({ body: { file, unit, take } })}
                >
                  {say(`dialogs.conflict.${take}`)}
                </Button>
              ))}
            </Group>
          )}
        </div>
      ))}
      <Refusal problem={deed.problem} />
    </Stack>
  )
}

function Side({ title, text }: { title: string; text: string }) {
  const say = useWords()
  return (
    <div>
      <Text size="sm">{title}</Text>
      <pre className="studio-yaml">{text || say('dialogs.nothing')}</pre>
    </div>
  )
}
