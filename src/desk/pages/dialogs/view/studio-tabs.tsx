/** What of the studio is shown: dialogs, and what stands beside them. */

import { Link, useLocation } from 'wouter'
import { useWords } from '../../../ui/words.ts'

const tabs = [
  ['dialogs', '/'],
  ['directory', '/directory'],
  ['replies', '/replies'],
  ['sentences', '/sentences'],
  ['entries', '/entries'],
] as const

export function StudioTabs() {
  const say = useWords()
  const [at] = useLocation()
  return (
    <nav aria-label={say('studio.tabs')} className="studio-tabs">
      {tabs.map(([name, path]) => (
        <Link key={name} href={path} className="bar-link" aria-current={at === path ? 'page' : undefined}>
          {say(`studio.${name}`)}
        </Link>
      ))}
    </nav>
  )
}
