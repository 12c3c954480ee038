/** Now and the conversations: one page with addresses of its own below it. */
import './view/cases.css'
import { Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { later } from '../../ui/later.ts'
import { NotHere } from '../../ui/not-here.tsx'
import { Waiting } from '../../ui/states.tsx'
import type { DeskCard } from './contract.ts'
import { Now } from './view/now.tsx'

const Conversation = later(() => import('./view/conversation.tsx'))
const Ended = later(() => import('./view/ended.tsx').then(({ Ended: each }) => ({ default: each })))

export default function CasesView() {
  // Whoever is taken next must be readable, also where the net is gone by then.
  useEffect(() => Conversation.fetch(), [])
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
        <Route>
          <NotHere />
        </Route>
      </Switch>
    </Suspense>
  )
}
