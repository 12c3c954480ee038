/** The studio: what Itgel says. All dialogs, one of them, one's own draft, proposals, and what was published before. */
import './view/dialogs.css'
import { Route, Switch } from 'wouter'
import { askAgain } from '../../ui/asking.ts'
import { useNotice } from '../../ui/notices.ts'
import { pastRoutes } from '../past/contract.ts'
import { dialogsRoutes } from './contract.ts'
import { AllDialogs } from './view/all-dialogs.tsx'
import { DraftPage } from './view/draft.tsx'
import { OneDialog } from './view/one-dialog.tsx'
import { ProposalPage } from './view/proposal.tsx'
import { VersionPage } from './view/version.tsx'
import { Versions } from './view/versions.tsx'

const shown = ['list', 'one', 'draft', 'proposal', 'versions', 'compare'] as const

export default function DialogsView() {
  useNotice('dialogs.changed', () => {
    for (const name of shown) void askAgain(dialogsRoutes[name])
    void askAgain(pastRoutes.read)
  })
  return (
    <Switch>
      <Route path="/">
        <AllDialogs />
      </Route>
      <Route path="/draft">
        <DraftPage />
      </Route>
      <Route path="/versions">
        <Versions />
      </Route>
      <Route path="/versions/:number">{({ number }) => <VersionPage number={number} />}</Route>
      <Route path="/proposals/:id">{({ id }) => <ProposalPage id={id} />}</Route>
      <Route path="/of/:dialog">{({ dialog }) => <OneDialog key={dialog} dialog={dialog} />}</Route>
    </Switch>
  )
}
