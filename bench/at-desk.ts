/** One of the staff at her desk, as a browser is: she signs in, asks, and is told what happens. */
import type { Member } from '../test/journeys/flood/staff.ts'

export type Desk = {
  ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<Record<string, unknown>>
  /** What the desk is told, event by event. */
  listen(onEvent: (name: string, data: Record<string, unknown>) => void): Promise<void>
}
/** Signs in; `n` gives each an address of her own. */
export async function atDesk(appUrl: string, { login, passphrase }: Member, n: number): Promise<Desk> {
  const cookies = new Map<string, string>()
  let csrf = ''
  const headers = (method: string): Record<string, string> => ({
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': `10.20.${n >> 8}.${n & 255}`,
    ...(method !== 'GET' ? { origin: appUrl, 'content-type': 'application/json' } : {}),
    ...(csrf ? { 'x-desk-token': csrf } : {}),
    ...(cookies.size > 0
      ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
      : {}),
  })
  const desk: Desk = {
    async ask(method, path, body) {
      const response = await fetch(`${appUrl}${path}`, {
        method,
        headers: headers(method),
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        cookies.set(name, value)
      }
      const read = (await response.json()) as Record<string, unknown>
      if (response.status !== 200)
        throw new Error(`${path}: ${response.status} ${JSON.stringify(read).slice(0, 200)}`)
      const inner = (read.me ?? read) as Record<string, unknown>
      if (typeof inner.csrf === 'string') csrf = inner.csrf
      return read
    },
    async listen(onEvent) {
      const response = await fetch(`${appUrl}/desk/api/events`, { headers: headers('GET') })
      let text = ''
      const read = async (): Promise<void> => {
        for await (const chunk of response.body ?? []) {
          text += Buffer.from(chunk as Uint8Array).toString()
          for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const name = /^event: (.*)$/m.exec(text.slice(0, end))?.[1]
            const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1]
            text = text.slice(end + 2)
            if (name) onEvent(name, JSON.parse(data ?? '{}'))
          }
        }
      }
      void read().catch(() => undefined)
    },
  }
  await desk.ask('POST', '/desk/api/sign-in', { login, passphrase })
  return desk
}
