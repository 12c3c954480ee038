/** Asks the browser to take pages. Source: Push API, subscribe; the key as bytes, since not every browser takes base64url. */
import { workerAddress } from '../../../ui/trusted-types.ts'

export type NotSubscribed = 'no' | 'denied' | 'failed'
export type Subscribed = { endpoint: string; keys: { p256dh: string; auth: string } }

export async function subscribe(publicKey: string): Promise<Subscribed | NotSubscribed> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'no'
  try {
    if ((await Notification.requestPermission()) !== 'granted') return 'denied'
    await navigator.serviceWorker.register(workerAddress)
    const { pushManager } = await navigator.serviceWorker.ready
    const key = bytesOf(publicKey)
    const before = await pushManager.getSubscription()
    // Under another key of an earlier set-up it would be refused for ever.
    if (before && !sameBytes(before.options.applicationServerKey, key)) await before.unsubscribe()
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
    const { endpoint, keys } = made.toJSON()
    const { p256dh, auth } = keys ?? {}
    return endpoint && p256dh && auth ? { endpoint, keys: { p256dh, auth } } : 'failed'
  } catch {
    return 'failed'
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function sameBytes(one: ArrayBuffer | null, other: Uint8Array): boolean {
  const bytes = new Uint8Array(one ?? new ArrayBuffer(0))
  return bytes.length === other.length && bytes.every((byte, at) => byte === other[at])
}
