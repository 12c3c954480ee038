import { Menu } from '@mantine/core'
import { Link } from 'wouter'
import { addressOfPage, type Page } from './pages.ts'
import { useWords } from './words.ts'

/** A page as a line of a menu. */
export function PageItem({ page }: { page: Page }) {
  const say = useWords()
  const { name, icon: Sign } = page
  const path = addressOfPage(page)
  return (
    <Menu.Item component={Link} href={path} leftSection={<Sign size={18} stroke={1.5} aria-hidden />}>
      {say(`pages.${name}`)}
    </Menu.Item>
  )
}
