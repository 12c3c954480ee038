/** The frame of all pages: the bar at the left or, on a phone, at the bottom; above it who I am and whether the line is up. */
import { AppShell, Menu } from '@mantine/core'
import IconDots from '@tabler/icons-react/icons/IconDots'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Header } from './header.tsx'
import { usePerson } from './me.ts'
import { Mishap } from './mishap.tsx'
import { NotHere } from './not-here.tsx'
import { PageItem } from './page-item.tsx'
import { addressOfPage, Calling, type Page, pages } from './pages.ts'
import { ShortcutsHelp, useShortcut } from './shortcuts.tsx'
import { Waiting } from './states.tsx'
import { useWords } from './words.ts'

/** As many as a thumb can tell apart; the rest is behind the last. */
const mostBelow = 5
/** What tells her that somebody waits must be there: asked for again after so long. */
const callingAgainMs = 5000

export function Shell() {
  const say = useWords()
  const { permissions } = usePerson()
  const [at] = useLocation()
  const [help, setHelp] = useState(false)
  const mine = pages.filter(({ permission }) => permissions.includes(permission))
  const bar = mine.filter(({ place }) => place === 'bar')
  return (
    <>
      <a className="skip" href="#page">
        {say('shell.skip')}
      </a>
      <AppShell
        // On a slow machine the page would slide out from under its bar.
        transitionDuration={0}
        header={{ height: 56 }}
        navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: true } }}
        footer={{ height: { base: 'calc(60px + env(safe-area-inset-bottom))', sm: 0 } }}
        padding={{ base: 'sm', sm: 'lg' }}
      >
        <AppShell.Header>
          <Header menu={mine.filter(({ place }) => place === 'menu')} help={() => setHelp(true)} />
        </AppShell.Header>
        <AppShell.Navbar p="sm" visibleFrom="sm" aria-label={say('shell.pages')}>
          {bar.map((page) => (
            <BarLink key={page.name} page={page} />
          ))}
        </AppShell.Navbar>
        <AppShell.Main id="page" tabIndex={-1}>
          <Mishap at={at}>
            <Suspense fallback={<Waiting />}>
              <Switch>
                {mine.map(({ name, path, nested = false, view: View }) => (
                  <Route key={name} path={path} nest={nested}>
                    <Titled name={name}>
                      <View />
                    </Titled>
                  </Route>
                ))}
                <Route path="/">{mine[0] ? <Redirect to={addressOfPage(mine[0])} replace /> : null}</Route>
                <Route>
                  <NotHere />
                </Route>
              </Switch>
            </Suspense>
          </Mishap>
        </AppShell.Main>
        <AppShell.Footer hiddenFrom="sm" component="nav" aria-label={say('shell.pages')}>
          <Foot bar={bar} />
        </AppShell.Footer>
      </AppShell>
      {permissions.includes('cases.take') && (
        <Mishap againMs={callingAgainMs}>
          <Suspense fallback={null}>
            <Calling />
          </Suspense>
        </Mishap>
      )}
      {bar.slice(0, 9).map((page, at) => (
        <PageKey key={page.name} page={page} number={at + 1} />
      ))}
      <ShortcutsHelp open={help} setOpen={setHelp} />
    </>
  )
}

function Titled({ name, children }: { name: Page['name']; children: ReactNode }) {
  const say = useWords()
  const title = say(`pages.${name}`)
  useEffect(() => {
    document.title = `${title} · ${say('shell.desk')}`
  }, [title, say])
  return children
}

function useIsHere(path: string): boolean {
  const [at] = useLocation()
  return path === '/' ? at === '/' : at === path || at.startsWith(`${path}/`)
}

function BarLink({ page }: { page: Page }) {
  const say = useWords()
  const { name, icon: Sign } = page
  const path = addressOfPage(page)
  const here = useIsHere(path)
  return (
    <Link href={path} className="bar-link" aria-current={here ? 'page' : undefined}>
      <Sign size={20} stroke={1.5} aria-hidden />
      {say(`pages.${name}`)}
    </Link>
  )
}

function Foot({ bar }: { bar: readonly Page[] }) {
  const say = useWords()
  const all = bar.length <= mostBelow ? bar : bar.slice(0, mostBelow - 1)
  const rest = bar.slice(all.length)
  return (
    <div className="foot">
      {all.map((page) => (
        <FootLink key={page.name} page={page} />
      ))}
      {rest.length > 0 && (
        <Menu position="top-end" width={240}>
          <Menu.Target>
            <button type="button">
              <IconDots size={22} stroke={1.5} aria-hidden />
              <span>{say('shell.more')}</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((page) => (
              <PageItem key={page.name} page={page} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}

function FootLink({ page }: { page: Page }) {
  const say = useWords()
  const { name, icon: Sign } = page
  const path = addressOfPage(page)
  const here = useIsHere(path)
  return (
    <Link href={path} aria-current={here ? 'page' : undefined}>
      <Sign size={22} stroke={1.5} aria-hidden />
      <span>{say(`pages.${name}`)}</span>
    </Link>
  )
}

function PageKey({ page, number }: { page: Page; number: number }) {
  const say = useWords()
  const { name } = page
  const path = addressOfPage(page)
  const [, go] = useLocation()
  useShortcut(`Alt+Digit${number}`, say(`pages.${name}`), () => go(path))
  return null
}
