/**
 * A photo or a voice message of hers, for a counsellor who asks for it: fetched through us, so that the platform does not
 * learn who looks; a photo is drawn anew, so that nothing of where and by what phone it was taken goes on; nothing is kept.
 */
import type { Door } from '../channels/door.ts'
import type { ChannelId, MediaKind, PlatformId } from '../message.ts'
import type { Calls } from '../outbox/calls.ts'
import type { Bytes } from './contract.ts'

export type FetchMedia = (
  channel: ChannelId,
  kind: MediaKind,
  ref: PlatformId,
) => Promise<Bytes | 'gone' | 'too-large'>

const mostBytes = 10 * 1024 * 1024
/** Long enough to read a contract on it. */
const longestSide = 1600
const mostPixels = 50_000_000
/** Photos of phones; no SVG, which is a program. */
const pictures: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'heif']
const sounds = ['audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/x-m4a', 'audio/wav', 'video/mp4']

export function fetchMedia(doors: ReadonlyMap<ChannelId, Door>, calls: Calls): FetchMedia {
  return async (channel, kind, ref) => {
    const door = doors.get(channel)
    if (!door?.media) return 'gone'
    const ask = door.media.find(ref)
    const reply = ask && (await calls.make(door.apiRoot, ask))
    if (reply === 'noAnswer') return 'gone'
    const address = door.media.at(ref, reply)
    if (address === undefined) return 'gone'
    const fetched = await calls.fetch(address, {
      hosts: [new URL(door.apiRoot).host, ...door.media.hosts],
      mostBytes,
    })
    if (typeof fetched === 'string') return fetched
    return kind === 'photo' ? drawnAnew(fetched.bytes) : heard(fetched)
  }
}

/** Only what a browser plays. The type is that of our list, never what somebody else wrote. */
function heard({ type, bytes }: Bytes): Bytes | 'gone' {
  const known = sounds.find((sound) => type.toLowerCase().startsWith(sound))
  // Telegram's voice messages are Opus in Ogg and come as octets.
  const ogg = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'OggS'
  if (ogg) return { type: 'audio/ogg', bytes }
  return known ? { type: known, bytes } : 'gone'
}

async function drawnAnew(bytes: Uint8Array): Promise<Bytes | 'gone'> {
  const { default: sharp } = await import('sharp')
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false })
    const { format } = await picture.metadata()
    if (!pictures.includes(format ?? '')) return 'gone'
    const drawn = await picture
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
    return { type: 'image/webp', bytes: drawn }
  } catch {
    return 'gone'
  }
}
