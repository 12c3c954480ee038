/** The link of an invitation. The token stands behind the #: no server, log or referrer ever sees it. */
import type { Invitation } from './people.ts'

export const invitationLink = ({ origin }: { origin: string }, { token }: Invitation): string =>
  `${origin}/desk/invitation#${token}`
