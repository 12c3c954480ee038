/** Words as people write them: no tags of a web page, no signs that cannot be seen but line ends. */
export const plainWords = /^(?!.*<\/?[a-z!])[^\p{Cc}\u2028\u2029]*(\n[^\p{Cc}\u2028\u2029]*)*$/iu

/** Of one bubble, by far more than any channel takes: what is too long is told, not refused. */
export const mostLetters = 8000
