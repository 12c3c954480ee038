/** The nonce of this answer: whoever writes a style sheet at run time (Mantine, its scroll lock) shows it. */
declare global {
  /** Read by `get-nonce`, which the scroll lock of dialogs asks. */
  var __webpack_nonce__: string | undefined
}

export const nonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

globalThis.__webpack_nonce__ = nonce()
