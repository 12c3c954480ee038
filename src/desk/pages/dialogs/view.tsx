/** The studio: what Itgel says. All dialogs, one of them, one's own draft, proposals, and what was published before. */
import './view/dialogs.css'
import { Route, Switch } from 'wouter'
import { askAgain } from '../../ui/asking.ts'
import { NotHere } from '../../ui/not-here.tsx'
import { useNotice } from '../../ui/notices.ts'
import { pastRoutes } from '../past/contract.ts'
import { dialogsRoutes } from './contract.ts'
import { directoryRoutes } from './directory-contract.ts'
import { entriesRoutes } from './entries-contract.ts'
import { repliesRoutes } from './replies-contract.ts'
import { sentencesRoutes } from './sentences-contract.ts'
import { AllDialogs } from './view/all-dialogs.tsx'
import { AllServices } from './view/directory/all-services.tsx'
import { OneService } from './view/directory/one-service.tsx'
import { DraftPage } from './view/draft.tsx'
import { AllEntries } from './view/entries/all-entries.tsx'
import { OneDialog } from './view/one-dialog.tsx'
import { ProposalPage } from './view/proposal.tsx'
import { Replies } from './view/replies.tsx'
import { Sentences } from './view/sentences.tsx'
import { VersionPage } from './view/version.tsx'
import { Versions } from './view/versions.tsx'

const shown = ['list', 'one', 'draft', 'proposal', 'versions', 'compare'] as const

/** What stands beside the dialogs. */
const beside = [
  directoryRoutes.directory,
  repliesRoutes.replies,
  sentencesRoutes.sentences,
  entriesRoutes.entries,
]

export default function DialogsView() {
  useNotice('dialogs.changed', () => {
    for (const name of shown) void askAgain(dialogsRoutes[name])
    for (const route of beside) void askAgain(route)
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
      <Route path="/entries">
        <AllEntries />
      </Route>
      <Route path="/replies">
        <Replies />
      </Route>
      <Route path="/sentences">
        <Sentences />
      </Route>
      <Route path="/directory">
        <AllServices />
      </Route>
      <Route path="/directory/:country/:id?">
        {({ country, id }) => (
          <OneService key={`${country} ${id ?? ''}`} country={country} {...(id !== undefined && { id })} />
        )}
      </Route>
      <Route>
        <NotHere />
      </Route>
    </Switch>
  )
}
