/** For translators: how far each language is, sheets that go out and come back, the terms, and where something is used. */
import './view/words.css'
import { Button, Group, Stack, Text } from '@mantine/core'
import { Link, Route, Switch, useLocation } from 'wouter'
import { askAgain } from '../../ui/asking.ts'
import { NotHere } from '../../ui/not-here.tsx'
import { useNotice } from '../../ui/notices.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { useWords } from '../../ui/words.ts'
import { wordsRoutes } from './contract.ts'
import { Languages } from './view/languages.tsx'
import { Search } from './view/search.tsx'
import { Terms } from './view/terms.tsx'

const shown = ['languages', 'terms', 'search'] as const
const ways = [
  ['/', 'translate.languages'],
  ['/terms', 'translate.terms.title'],
  ['/search', 'translate.search.title'],
] as const

export default function WordsView() {
  const say = useWords()
  const [here] = useLocation()
  useNotice('dialogs.changed', () => {
    for (const name of shown) void askAgain(wordsRoutes[name])
  })
  return (
    <Stack gap="md">
      <div>
        <PageHead title={say('pages.words')} back="~/desk/dialogs">
          <Button component={Link} href="~/desk/dialogs/draft" variant="default" mih={44}>
            {say('dialogs.myDraft')}
          </Button>
        </PageHead>
        <Text c="dimmed">{say('translate.lead')}</Text>
      </div>
      <nav aria-label={say('translate.parts')}>
        <Group gap="xs">
          {ways.map(([path, name]) => (
            <Link
              key={path}
              href={path}
              className="bar-link"
              aria-current={here === path ? 'page' : undefined}
            >
              {say(name)}
            </Link>
          ))}
        </Group>
      </nav>
      <Switch>
        <Route path="/">
          <Languages />
        </Route>
        <Route path="/terms">
          <Terms />
        </Route>
        <Route path="/search">
          <Search />
        </Route>
        <Route>
          <NotHere />
        </Route>
      </Switch>
    </Stack>
  )
}
