/**
 * Ways to say what a script listens for as "yes" or "no", so that whoever writes a dialog need not think of each. A word that the
 * step itself lists comes first.
 */
const ways: Readonly<Record<string, readonly string[]>> = {
  тийм: ['тийм ээ', 'тийм шүү', 'тийм тийм'],
  үгүй: ['үгүй ээ', 'үгүй дээ', 'үгүй үгүй'],
  за: ['за за', 'за тэгье', 'за ok'],
  тэгье: ['тэгье ээ', 'тэгье тэгье'],
  хэрэггүй: ['хэрэггүй ээ', 'хэрэггүй дээ'],
  yes: ['yes please', 'yes yes', 'yeah', 'yep'],
  no: ['no thanks', 'no thank you', 'no no', 'nope'],
  ok: ['okay', 'ok please', 'ok yes', 'yes ok'],
}

/** @param word as it is listed, in any case of letters. Itself is not among them. */
export const politely = (word: string): readonly string[] => ways[word.toLowerCase()] ?? []
