import type { Parcel } from './courier.ts'

type Send<T> = (parcels: readonly Parcel<T>[]) => Promise<boolean>

/** Chats whose events are ready within this time may share a request. */
const GATHERING_MS = 5

/** Puts the events that are willing to share a request with others into one, across chats. */
export function gathering<T>(send: Send<T>): Send<T> {
  let open: { parcels: Parcel<T>[]; sent: Promise<boolean> } | undefined
  return (parcels) => {
    if (!parcels[0]?.fate.joinsOthers) return send(parcels)
    if (open) {
      open.parcels.push(...parcels)
      return open.sent
    }
    const gathered = [...parcels]
    const sent = new Promise<void>((resolve) => setTimeout(resolve, GATHERING_MS)).then(() => {
      open = undefined
      return send(gathered)
    })
    open = { parcels: gathered, sent }
    return sent
  }
}
