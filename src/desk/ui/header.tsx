/** Above every page: the line's state, language, and the menu of the person. */
import { Group, Menu, Text, UnstyledButton } from '@mantine/core'
import IconKeyboard from '@tabler/icons-react/icons/IconKeyboard'
import IconLogout from '@tabler/icons-react/icons/IconLogout'
import IconUserCircle from '@tabler/icons-react/icons/IconUserCircle'
import { useEffect } from 'react'
import { signInRoutes } from '../pages/sign-in/contract.ts'
import { ColoursItems, LanguageButton } from './appearance.tsx'
import { useDeed } from './asking.ts'
import { usePerson } from './me.ts'
import { type Connection, useConnection } from './notices.ts'
import { PageItem } from './page-item.tsx'
import type { Page } from './pages.ts'
import { reachable, toldTrouble } from './toast.ts'
import { useWords } from './words.ts'

export function Header({ menu, help }: { menu: readonly Page[]; help: () => void }) {
  const say = useWords()
  const { name, roles } = usePerson()
  // A fresh page: nothing that was shown stays in memory.
  const out = useDeed(signInRoutes.signOut, () => window.location.assign('/desk/'))
  const { problem } = out
  useEffect(() => {
    if (problem) toldTrouble(problem)
  }, [problem])
  return (
    <Group h="100%" px="md" gap="xs" justify="space-between" wrap="nowrap">
      <Text fw={600} visibleFrom="sm">
        {say('shell.name')}
      </Text>
      <ConnectionState />
      <Group gap={4} wrap="nowrap" className="header-end">
        <LanguageButton />
        <Menu position="bottom-end" width={260}>
          <Menu.Target>
            <UnstyledButton className="bar-link" aria-label={say('shell.menuOf', { name })}>
              <IconUserCircle size={24} stroke={1.5} aria-hidden />
              <Text component="span" truncate maw={{ base: 110, sm: 220 }}>
                {name}
              </Text>
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{roles.map((role) => say(`roles.${role}`)).join(' · ')}</Menu.Label>
            {menu.map((page) => (
              <PageItem key={page.name} page={page} />
            ))}
            <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.5} aria-hidden />} onClick={help}>
              {say('shell.shortcuts')}
            </Menu.Item>
            <Menu.Divider />
            <ColoursItems />
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconLogout size={18} stroke={1.5} aria-hidden />}
              onClick={() => void out.run({ body: {} })}
              closeMenuOnClick={false}
              disabled={out.busy}
            >
              {say('shell.signOut')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  )
}

const dot: Record<Connection, string> = {
  live: 'var(--mantine-color-anchor)',
  connecting: 'var(--mantine-color-dimmed)',
  lost: 'var(--desk-look)',
}

/** Told to a screen reader when it changes; never a colour alone. */
function ConnectionState() {
  const say = useWords()
  const connection = useConnection()
  useEffect(() => {
    if (connection === 'live') reachable()
  }, [connection])
  return (
    <Group
      gap={8}
      wrap="nowrap"
      role="status"
      ml={{ base: 0, sm: 'auto' }}
      className={`connection ${connection}`}
    >
      <svg width={10} height={10} aria-hidden>
        <circle
          cx={5}
          cy={5}
          r={4}
          fill={connection === 'live' ? dot.live : 'none'}
          stroke={dot[connection]}
          strokeWidth={2}
        />
      </svg>
      <Text size="sm" c={connection === 'lost' ? 'var(--desk-look)' : 'dimmed'} lineClamp={2}>
        {say(`connection.${connection}`)}
      </Text>
    </Group>
  )
}
