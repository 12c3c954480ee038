/**
 * Who may knock, before anything is read. botbuilder also lets in tokens of the Emulator and of other bots, and keeps
 * the tenant of every token it sees, valid or not, in a list that only grows: so only those which say that Microsoft's
 * connector issued them are shown to it at all. Whether that is true it then proves by the signature.
 */
const connector = 'https://api.botframework.com'

export function isSignedByConnector(authorization: string | undefined): boolean {
  const payload = /^Bearer [\w-]{1,4000}\.([\w-]{1,8000})\.[\w-]{1,4000}$/.exec(authorization ?? '')?.[1]
  if (payload === undefined) return false
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null && 'iss' in claims && claims.iss === connector
  } catch {
    return false
  }
}

const tokenErrors = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError']

/** It was looked at and found false; anything else that failed leaves it open. */
export function isUnauthorized(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const status = 'statusCode' in error ? error.statusCode : undefined
  return status === 401 || status === 403 || tokenErrors.includes(error.name)
}
