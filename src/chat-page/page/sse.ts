/**
 * Reads Server-Sent Events from text that arrives in arbitrary pieces (WHATWG HTML, 9.2.6). Our own reader because
 * EventSource cannot send the token in a header. An event that was cut off before its blank line is never given out:
 * the server repeats it after `Last-Event-ID`.
 */
import type { ServerEvent } from './protocol.ts'

export type SseReader = { push(text: string): ServerEvent[] }

export function createSseReader(): SseReader {
  let buffer = ''
  let skipLineFeed = false
  let started = false
  let fields: { id?: string; event: string; data: string[] } = { event: '', data: [] }

  function readLine(line: string): ServerEvent | undefined {
    if (line === '') {
      const { id, event, data } = fields
      fields = { event: '', data: [] }
      if (data.length === 0) return undefined
      return { ...(id === undefined ? {} : { id }), event: event || 'message', data: data.join('\n') }
    }
    const colon = line.indexOf(':')
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (name === 'data') fields.data.push(value)
    else if (name === 'event') fields.event = value
    else if (name === 'id' && value.indexOf('\0') < 0) fields.id = value
    return undefined
  }

  return {
    push(text) {
      const events: ServerEvent[] = []
      if (!started && text) {
        started = true
        buffer = text.charAt(0) === '\ufeff' ? text.slice(1) : text
      } else buffer += text
      for (;;) {
        if (skipLineFeed && buffer) {
          skipLineFeed = false
          if (buffer.charAt(0) === '\n') buffer = buffer.slice(1)
        }
        const end = buffer.search(/[\r\n]/)
        if (end < 0) return events
        // A \r may be half of \r\n whose \n is still on its way: take the line now and drop that \n when it comes.
        skipLineFeed = buffer.charAt(end) === '\r'
        const line = buffer.slice(0, end)
        buffer = buffer.slice(end + 1)
        const event = readLine(line)
        if (event) events.push(event)
      }
    },
  }
}
