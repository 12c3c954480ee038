/** The pages of the desk that have routes. A suite walks them: each is tried with every role. */
import type { Route } from '../route.ts'
import { auditPage } from './audit/server.ts'
import { peoplePage } from './people/server.ts'
import { rotaPage } from './rota/server.ts'
import { shiftPage } from './shift/server.ts'
import { signInPage } from './sign-in/server.ts'

export const pageRoutes: readonly Route[] = [
  ...signInPage,
  ...peoplePage,
  ...auditPage,
  ...shiftPage,
  ...rotaPage,
]
