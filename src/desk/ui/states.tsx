/** What stands where an answer is not there yet, is empty, or could not be had. Each says what to do. */
import {
  Alert,
  Box,
  Button,
  Center,
  Group,
  Skeleton,
  Stack,
  Text,
  Title,
  VisuallyHidden,
} from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import IconCloudOff from '@tabler/icons-react/icons/IconCloudOff'
import IconInfoCircle from '@tabler/icons-react/icons/IconInfoCircle'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Problem, sentenceOf } from './call.ts'
import { useWords } from './words.ts'

/** Nothing is here, and that may be good news: say which. */
export function Empty({
  icon: Sign,
  title,
  page = false,
  children,
}: {
  icon: Icon
  title: string
  /** It is all there is on the page. */
  page?: boolean
  children?: ReactNode
}) {
  return (
    <Center mih={240} p="lg">
      <Stack align="center" gap="xs" maw={420} ta="center">
        <Sign size={40} stroke={1.25} color="var(--mantine-color-dimmed)" aria-hidden />
        <Text component={page ? 'h1' : 'p'} m={0} fw={600}>
          {title}
        </Text>
        {children && (
          <Text component="div" c="dimmed">
            {children}
          </Text>
        )}
      </Stack>
    </Center>
  )
}

/** Lines where a list will be. Shown after a moment only, so that fast answers do not flicker. */
export function Waiting({ lines = 5 }: { lines?: number }) {
  const say = useWords()
  return (
    <Stack gap="sm" p="md" className="waiting" aria-busy>
      <VisuallyHidden role="status">{say('state.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of nothing have no other name.
        <Skeleton key={line} height={52} radius="md" animate={false} />
      ))}
    </Stack>
  )
}

/** It could not be had. */
export function Trouble({
  problem,
  again,
  busy = false,
}: {
  problem: Problem
  again: () => void
  busy?: boolean
}) {
  const say = useWords()
  return (
    <NotHad told={sentenceOf(problem)} order={2}>
      <Button mih={44} variant="default" onClick={again} loading={busy}>
        {say('state.again')}
      </Button>
    </NotHad>
  )
}

/** What could not be had, and what may be done about it. */
export function NotHad({ told, order, children }: { told: string; order: 1 | 2; children: ReactNode }) {
  const say = useWords()
  return (
    <Center mih={240} p="lg">
      <Stack align="center" gap="sm" maw={460} ta="center" role="alert">
        <IconCloudOff size={40} stroke={1.25} color="var(--mantine-color-dimmed)" aria-hidden />
        <Title order={order} size="h4">
          {say('state.trouble')}
        </Title>
        <Text c="dimmed">{told}</Text>
        {children}
      </Stack>
    </Center>
  )
}

/** A sentence above a form: what was refused and what to do. */
export function Refusal({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null
  return (
    <Alert variant="default" icon={<IconInfoCircle aria-hidden />} role="alert" className="look">
      {sentenceOf(problem)}
    </Alert>
  )
}

/** An answer once it is there. What was shown stays while it cannot be asked again, and says that it is older. */
export function Asked<T>({
  of,
  lines = 5,
  children,
}: {
  of: UseQueryResult<T, Problem>
  lines?: number
  children: (answer: T) => ReactNode
}) {
  const say = useWords()
  if (of.data === undefined) {
    return of.error ? (
      <Trouble problem={of.error} again={() => void of.refetch()} busy={of.isFetching} />
    ) : (
      <Waiting lines={lines} />
    )
  }
  return (
    <>
      {of.error && (
        <Box className="look card" p="xs" mb="sm" role="status">
          <Group justify="space-between" gap="xs">
            <Text size="sm">{say('state.older')}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void of.refetch()}
              loading={of.isFetching}
            >
              {say('state.again')}
            </Button>
          </Group>
        </Box>
      )}
      {children(of.data)}
    </>
  )
}
