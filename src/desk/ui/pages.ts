/**
 * The pages of the desk, in the order of the bar. A page is a folder in `src/desk/pages` with a `view.tsx`; it is registered
 * here and nowhere else. Suites walk this list: accessibility, screens, languages.
 */
import type { Icon } from '@tabler/icons-react'
import IconMessages from '@tabler/icons-react/icons/IconMessages'
import { type ComponentType, lazy } from 'react'
import type mongolian from '../../../locales/mn/desk.json'
import type { Permission } from '../can.ts'

export type Page = {
  /** Its title is `pages.<name>` in the words. */
  name: keyof typeof mongolian.pages
  /** Below /desk, as wouter writes it. */
  path: string
  icon: Icon
  permission: Permission
  /** It has addresses of its own below this one. */
  nested?: true
  /** Where the way to it is: in the bar, in the menu of the person, or on other pages. */
  place: 'bar' | 'menu' | 'pages'
  view: ComponentType
}

export const pages: readonly Page[] = [
  {
    name: 'now',
    path: '/now',
    icon: IconMessages,
    permission: 'cases.list',
    nested: true,
    place: 'bar',
    view: lazy(() => import('../pages/cases/view.tsx')),
  },
]

/** Tells whoever takes cases that one waits, whichever page is shown. */
export const Calling = lazy(() => import('../pages/cases/view/calling.tsx'))

/** Shown instead of a page while somebody is not in, or not far enough. */
export const SignIn = lazy(() => import('../pages/sign-in/view.tsx'))
/** Asks who she is once more before something weighty. */
export const Prove = lazy(() => import('../pages/sign-in/view/prove.tsx'))
