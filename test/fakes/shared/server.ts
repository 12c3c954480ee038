import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isJson, type Json } from './json.ts'

export type ApiRequest = {
  readonly verb: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Fields of the JSON or form body; empty when there was none. A file in a form is an `UploadedFile`. */
  readonly body: Json
  readonly malformed: boolean
  /** The client hung up. */
  gone(): boolean
}

/** `cut`: the connection is destroyed without an answer. */
export type ApiAnswer = 'cut' | { status: number; json: unknown; headers?: Record<string, string> }

/** A file that came in a form. */
export type UploadedFile = { file: string; type: string; size: number; base64: string }

export const isUploaded = (value: unknown): value is UploadedFile => isJson(value) && 'base64' in value

export type ApiServer = { readonly url: string; close(): Promise<void> }

export async function serve(
  answer: (request: ApiRequest) => Promise<ApiAnswer>,
  port = 0,
): Promise<ApiServer> {
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming)
      .then(answer)
      .then((given) => write(given, incoming, outgoing))
      .catch((bug: unknown) =>
        write({ status: 500, json: { bug_in_the_fake: String(bug) } }, incoming, outgoing),
      )
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function write(given: ApiAnswer, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (given === 'cut') {
    incoming.socket.destroy()
    return
  }
  const bytes = Buffer.from(JSON.stringify(given.json))
  outgoing.writeHead(given.status, {
    'content-type': 'application/json',
    'content-length': bytes.length,
    ...given.headers,
  })
  outgoing.end(bytes)
}

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'http://fake')
  const body = await readBody(Buffer.concat(chunks), incoming.headers['content-type'] ?? '')
  return {
    verb: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: incoming.headers,
    body: body ?? {},
    malformed: body === undefined,
    gone: () => incoming.socket.destroyed,
  }
}

async function readBody(bytes: Buffer, type: string): Promise<Json | undefined> {
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type)
  const text = bytes.toString('utf8')
  if (text.trim() === '') return {}
  if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(text))
  try {
    const value: unknown = JSON.parse(text)
    return isJson(value) ? value : undefined
  } catch {
    return undefined
  }
}

async function readForm(bytes: Buffer, type: string): Promise<Json | undefined> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    const fields: Json = {}
    for (const [name, value] of form) {
      if (typeof value === 'string') fields[name] = value
      else {
        const content = Buffer.from(await value.arrayBuffer())
        const file: UploadedFile = {
          file: value.name,
          type: value.type,
          size: content.length,
          base64: content.toString('base64'),
        }
        fields[name] = file
      }
    }
    return fields
  } catch {
    return undefined
  }
}
