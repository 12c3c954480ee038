/**
 * The pages of the desk, in the order of the bar. A page is a folder in `src/desk/pages` with a `view.tsx`; it is registered
 * here and nowhere else. Suites walk this list: accessibility, screens, languages.
 */
import type { Icon } from '@tabler/icons-react'
import IconBellRinging from '@tabler/icons-react/icons/IconBellRinging'
import IconBook2 from '@tabler/icons-react/icons/IconBook2'
import IconCalendarTime from '@tabler/icons-react/icons/IconCalendarTime'
import IconCoffee from '@tabler/icons-react/icons/IconCoffee'
import IconEar from '@tabler/icons-react/icons/IconEar'
import IconHeartRateMonitor from '@tabler/icons-react/icons/IconHeartRateMonitor'
import IconKey from '@tabler/icons-react/icons/IconKey'
import IconLanguage from '@tabler/icons-react/icons/IconLanguage'
import IconMessages from '@tabler/icons-react/icons/IconMessages'
import IconPencil from '@tabler/icons-react/icons/IconPencil'
import IconReportAnalytics from '@tabler/icons-react/icons/IconReportAnalytics'
import IconUsers from '@tabler/icons-react/icons/IconUsers'
import type { ComponentType } from 'react'
import type mongolian from '../../../locales/mn/desk.json'
import type { Permission } from '../can.ts'
import { later } from './later.ts'
import { openStudioWords } from './words.ts'

export type Page = {
  /** Its title is `pages.<name>` in the words. */
  name: keyof typeof mongolian.pages
  /** Below /desk, as wouter writes it: `/people/:id?`. What the bar or a menu leads to is the part before the first `/:`. */
  path: string
  icon: Icon
  permission: Permission
  /** It has addresses of its own below this one. */
  nested?: true
  /** Where the way to it is: in the bar, in the menu of the person, or on other pages. */
  place: 'bar' | 'menu' | 'pages'
  view: ComponentType
}

/** Those of the bar have keys by their place: a new one comes last, so that nobody's key changes. */
export const pages: readonly Page[] = [
  {
    name: 'now',
    path: '/now',
    icon: IconMessages,
    permission: 'cases.list',
    nested: true,
    place: 'bar',
    view: later(() => import('../pages/cases/view.tsx')),
  },
  {
    name: 'rota',
    path: '/rota',
    icon: IconCalendarTime,
    permission: 'rota.read',
    place: 'bar',
    view: later(() => import('../pages/rota/view.tsx')),
  },
  {
    name: 'people',
    path: '/people/:id?',
    icon: IconUsers,
    permission: 'people.read',
    place: 'bar',
    view: later(() => import('../pages/people/view.tsx')),
  },
  {
    name: 'channels',
    path: '/channels',
    icon: IconHeartRateMonitor,
    permission: 'channels.read',
    place: 'bar',
    view: later(() => import('../pages/channels/view.tsx')),
  },
  {
    name: 'audit',
    path: '/audit',
    icon: IconBook2,
    permission: 'audit.read',
    place: 'bar',
    view: later(() => import('../pages/audit/view.tsx')),
  },
  {
    name: 'shift',
    path: '/shift',
    icon: IconCoffee,
    permission: 'shift.own',
    place: 'bar',
    view: later(() => import('../pages/shift/view.tsx')),
  },
  {
    name: 'dialogs',
    path: '/dialogs',
    icon: IconPencil,
    permission: 'dialogs.read',
    nested: true,
    place: 'bar',
    view: later(async () => {
      const [view] = await Promise.all([import('../pages/dialogs/view.tsx'), openStudioWords()])
      return view
    }),
  },
  {
    name: 'screening',
    path: '/screening',
    icon: IconEar,
    permission: 'screening.read',
    place: 'bar',
    view: later(() => import('../pages/screening/view.tsx')),
  },
  {
    name: 'reports',
    path: '/reports',
    icon: IconReportAnalytics,
    permission: 'reports.service',
    place: 'bar',
    view: later(() => import('../pages/reports/view.tsx')),
  },
  {
    name: 'words',
    path: '/words',
    icon: IconLanguage,
    permission: 'dialogs.read',
    nested: true,
    place: 'pages',
    view: later(async () => {
      const [view] = await Promise.all([import('../pages/words/view.tsx'), openStudioWords()])
      return view
    }),
  },
  {
    name: 'ways',
    path: '/ways',
    icon: IconBellRinging,
    permission: 'shift.own',
    place: 'menu',
    view: later(() => import('../pages/ways/view.tsx')),
  },
  {
    name: 'account',
    path: '/account',
    icon: IconKey,
    permission: 'self',
    place: 'menu',
    view: later(() => import('../pages/sign-in/view/account.tsx')),
  },
]

/** Where the way to a page leads. */
export const addressOfPage = ({ path }: Pick<Page, 'path'>): string => path.replace(/\/:.*$/, '') || '/'

/** Tells whoever takes cases that one waits, whichever page is shown. */
export const Calling = later(() => import('../pages/cases/view/calling.tsx'))

/** Shown instead of a page while somebody is not in, or not far enough. */
export const SignIn = later(() => import('../pages/sign-in/view.tsx'))
/** Asks who she is once more before something weighty. */
export const Prove = later(() => import('../pages/sign-in/view/prove.tsx'))
