/** What the Messenger channel is told by `config.ts`. */
export type MessengerSettings = {
  /** The Page whose messages are ours: `entry[].id`. */
  pageId: string
  /** Long-lived Page access token with `pages_messaging`; only ever in a header. */
  pageToken: string
  /** Key of the signature on what Meta sends, and of `appsecret_proof` on what we send. */
  appSecret: string
  /** Our own word, repeated by Meta in the subscription handshake. */
  verifyToken: string
  /** `https://graph.facebook.com`, or a fake. */
  apiRoot: string
  /** `v26.0`; a version lives about two years (graph-api/changelog). */
  apiVersion: string
  /** The app was granted the Human Agent permission: persons may answer for 7 days. */
  humanAgent?: boolean
  /** Lets the set-up subscribe the app itself, and tells our own echoes that carry no metadata. */
  appId?: string
}
