/** A tab of her page without a browser: what it sends, and what it is shown. */
export type HerTab = {
  token: string
  post(path: string, body: object): Promise<Response>
  events(accept: string): Promise<Response>
  /** All that it is shown, as text. */
  shown(): Promise<string>
}

export async function herTab(url: string): Promise<HerTab> {
  const post = (path: string, body: object, token = ''): Promise<Response> =>
    fetch(`${url}/chat/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  const { token } = (await (await post('session', {})).json()) as { token: string }
  const events = (accept: string): Promise<Response> =>
    fetch(`${url}/chat/api/events`, { headers: { accept, authorization: `Bearer ${token}` } })
  return {
    token,
    post: (path, body) => post(path, body, token),
    events,
    shown: async () => (await events('application/json')).text(),
  }
}

/** As patient as a test is. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 25))
}
