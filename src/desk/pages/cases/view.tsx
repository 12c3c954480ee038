/** Now and the conversations: one page with addresses of its own below it. */
import './view/cases.css'
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Waiting } from '../../ui/states.tsx'
import type { DeskCard } from './contract.ts'
import { Now } from './view/now.tsx'

const Conversation = lazy(() => import('./view/conversation.tsx'))
const Ended = lazy(() => import('./view/ended.tsx').then(({ Ended: each }) => ({ default: each })))

export default function CasesView() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/">
          <Now />
        </Route>
        <Route path="/ended">
          <Ended />
        </Route>
        <Route path="/:channel/:id">
          {({ channel, id }) => (
            <Conversation key={id} one={{ channel: channel as DeskCard['channel'], id }} />
          )}
        </Route>
      </Switch>
    </Suspense>
  )
}
