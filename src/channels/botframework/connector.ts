/**
 * The connector's HTTP, made by our own courier in place of botbuilder's client: that one repeats by itself for
 * seconds, follows redirects with our token, and has no deadline. Repeating is the outbox's affair.
 */
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { z } from 'zod'
import type { Calls } from '../../outbox/calls.ts'
import type { Reply } from '../channel.ts'

type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
export type ConnectorClient = NonNullable<Options['httpClient']>
type Response = Awaited<ReturnType<ConnectorClient['sendRequest']>>

const resource = z.object({ id: z.string().min(1).max(2000) })

/** The connector did not take it. Has no message: what a connector answers may quote her. */
export class NotTaken extends Error {
  override name = 'NotTaken'
  readonly reply: Reply | 'noAnswer'
  constructor(reply: Reply | 'noAnswer') {
    super()
    this.reply = reply
  }
}

/** The courier sets these itself, and reads no packed answers. */
const notPassedOn = new Set(['accept-encoding', 'connection', 'content-length', 'content-type', 'host'])

export function connectorClient(calls: Calls): ConnectorClient {
  return {
    async sendRequest(request): Promise<Response> {
      const { method, url, headers, body } = request
      if (method !== 'GET' && method !== 'POST' && method !== 'DELETE')
        throw new NotTaken({ status: 405, body: undefined })
      const { origin, pathname, search } = new URL(url)
      const passedOn = headers.headersArray().filter(({ name }) => !notPassedOn.has(name.toLowerCase()))
      const reply = await calls.make(origin, {
        method,
        path: pathname + search,
        headers: Object.fromEntries(passedOn.map(({ name, value }) => [name, value])),
        ...(typeof body === 'string' && { body: JSON.parse(body) }),
      })
      if (reply === 'noAnswer' || reply.status < 200 || reply.status >= 300) throw new NotTaken(reply)
      /** It was taken. Of the answer only the id counts, so that nothing else in it can make this look like a failure. */
      const id = resource.safeParse(reply.body).data
      const answered = headers.clone()
      for (const name of answered.headerNames()) answered.remove(name)
      answered.set('content-type', 'application/json')
      return { request, status: 200, headers: answered, bodyAsText: JSON.stringify(id ?? {}) }
    },
  }
}
