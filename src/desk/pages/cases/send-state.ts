/** What became of words that may have gone in several parts. Runs on both sides. */
export const sendStates = ['refused', 'later', 'waiting', 'sent'] as const
export type SendState = { state: (typeof sendStates)[number]; reason?: string | undefined }

/** Several parts are as far as the one that is least far. */
export const leastFar = <S extends SendState>(states: readonly S[]): S | undefined =>
  [...states].sort((a, b) => sendStates.indexOf(a.state) - sendStates.indexOf(b.state))[0]
