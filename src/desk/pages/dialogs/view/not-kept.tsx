/** Why a text is not kept: it could not be sent, or somebody else's words stand there now, and whoever writes chooses. */
import { Alert, Button, Group, Text } from '@mantine/core'
import { sentenceOf } from '../../../ui/call.ts'
import { useWords } from '../../../ui/words.ts'
import type { useKept } from './saving.ts'

type Kept = Pick<ReturnType<typeof useKept>, 'problem' | 'theirs' | 'flush' | 'keepMine' | 'takeTheirs'>

/** `between`: what stands between two texts of the field. */
export function NotKept({ kept, between }: { kept: Kept; between: string }) {
  const say = useWords()
  return (
    <>
      {kept.problem && !kept.theirs && (
        <Group gap="xs" role="alert">
          <Text size="sm">{sentenceOf(kept.problem)}</Text>
          <Button variant="default" size="compact-sm" onClick={kept.flush}>
            {say('state.again')}
          </Button>
        </Group>
      )}
      {kept.theirs && (
        <Alert variant="default" className="look" role="alert" title={say('dialogs.conflict.here')}>
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            {kept.theirs.join(between) || say('dialogs.nothing')}
          </Text>
          <Group gap="xs" mt="xs">
            <Button variant="default" mih={44} onClick={kept.keepMine}>
              {say('dialogs.conflict.mine')}
            </Button>
            <Button variant="default" mih={44} onClick={kept.takeTheirs}>
              {say('dialogs.conflict.theirs')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  )
}
