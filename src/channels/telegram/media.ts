/**
 * A file she sent: asked for by `getFile`, then fetched below `/file/bot<token>/`, where it lies for an hour at least.
 * A bot can fetch up to 20 MB. Source: Bot API, getFile and File.
 */
import { z } from 'zod'
import type { Media } from '../channel.ts'
import { botCall } from './call.ts'
import type { TelegramSettings } from './settings.ts'

const found = z.object({
  ok: z.literal(true),
  result: z.object({ file_path: z.string().regex(/^[\w./-]{1,300}$/) }),
})

export const media: Media<TelegramSettings> = {
  find: (ref, settings) => botCall('getFile', { file_id: ref }, settings),
  at(_, reply, settings) {
    const path = found.safeParse(reply?.body).data?.result.file_path
    if (path === undefined || path.includes('..')) return undefined
    return `${settings.apiRoot}/file/bot${settings.token}/${path}`
  },
  hosts: [],
}
