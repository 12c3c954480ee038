import { Menu } from '@mantine/core'
import { Link } from 'wouter'
import type { Page } from './pages.ts'
import { useWords } from './words.ts'

/** A page as a line of a menu. */
export function PageItem({ page: { name, path, icon: Sign } }: { page: Page }) {
  const say = useWords()
  return (
    <Menu.Item component={Link} href={path} leftSection={<Sign size={18} stroke={1.5} aria-hidden />}>
      {say(`pages.${name}`)}
    </Menu.Item>
  )
}
