/**
 * The service worker, served as `/desk/push.js`: shows the page that came, and opens the desk when it is pressed. It keeps
 * nothing, fetches nothing, and shows nothing but the neutral words of the page, whatever else came with it.
 * Source: Push API, 4 (a push must be shown); Service Workers, 4.6; Notifications API.
 */
type Shown = { body: string; tag: string; renotify: boolean; requireInteraction: boolean }
type Tab = { url: string; focus(): Promise<unknown> }
type Waits = { waitUntil(work: Promise<unknown>): void }
type Worker = {
  registration: { showNotification(title: string, options: Shown): Promise<void> }
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<Tab[]>
    openWindow(url: string): Promise<unknown>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'push', hear: (event: Waits & { data: { json(): unknown } | null }) => void): void
  addEventListener(
    type: 'notificationclick',
    hear: (event: Waits & { notification: { close(): void } }) => void,
  ): void
  addEventListener(type: 'install', hear: (event: Waits) => void): void
}
const worker = self as unknown as Worker

/** Where no word came: both languages, since nobody told which is hers. */
const neutral = 'Нэг хүн хүлээж байна. · One case waits.'
const title = 'Ээлж'
const longest = 140

function wordsOf(data: { json(): unknown } | null): string {
  try {
    const read: unknown = data?.json()
    const text = typeof read === 'object' && read !== null && 'text' in read ? read.text : undefined
    return typeof text === 'string' && text !== '' ? text.slice(0, longest) : neutral
  } catch {
    return neutral
  }
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('push', (event) => {
  const shown = { body: wordsOf(event.data), tag: 'page', renotify: true, requireInteraction: true }
  event.waitUntil(worker.registration.showNotification(title, shown))
})

/** The desk that is open, or a new one. Never an address that came with the push. */
worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(
    worker.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((tabs) => {
      const open = tabs.find(({ url }) => /^\/desk(\/|$)/.test(new URL(url).pathname))
      return open ? open.focus() : worker.clients.openWindow('/desk')
    }),
  )
})

export {}
