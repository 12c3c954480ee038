/** Reads server-sent events from text that comes in any pieces, as our server writes them: `id`, `event`, one `data`, `\n`. */
export function noticeReader(
  take: (event: string, data: Readonly<Record<string, unknown>>, id: string | undefined) => void,
): { push: (text: string) => void } {
  let buffer = ''
  return {
    push(text) {
      const blocks = (buffer + text).split('\n\n')
      // What has no blank line behind it yet may be half of a notice.
      buffer = blocks.pop() ?? ''
      for (const block of blocks) {
        const fields = new Map<string, string>()
        for (const line of block.split('\n')) {
          const [, name, value] = /^([a-z]+): ?(.*)$/.exec(line) ?? []
          if (name !== undefined && value !== undefined) fields.set(name, value)
        }
        const id = fields.get('id')
        const data = fields.get('data')
        // A heartbeat has a number and nothing to tell.
        take(fields.get('event') ?? '', data === undefined ? {} : JSON.parse(data), id)
      }
    },
  }
}
