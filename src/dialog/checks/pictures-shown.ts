/**
 * A picture is there, small, of the shape of all others, and said in words in every language: for whoever cannot see it,
 * and for the phone to which it does not come.
 */
import { didYouMean, type Path, type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { type Check, type Draft, everyStep, type Place, placeholdersOf, stepPath } from './check.ts'
import { mustHave } from './words-complete.ts'

/** A slow connection in the countryside takes 40 kB in a second or two. */
const mostBytes = 40_000
/** The page keeps a place of this shape free, so that nothing jumps when it comes. */
const shape = { wide: 3, high: 2 }
/** What is read aloud at once, and fits under a picture everywhere. */
const longestAlt = 300

export const picturesShown: Check = (draft) =>
  everyStep(draft).flatMap((place) => [...judgeFile(draft, place), ...judgeWords(draft, place)])

function judgeFile({ pictures }: Draft, { dialog, name, step }: Place): Problem[] {
  const { picture } = step
  if (picture === undefined) return []
  const at = (message: string): Problem[] => [problemAt(dialog.source, stepPath(name, ['picture']), message)]
  if (step.needs.text === 'none') return at(`"${name}" says nothing, so its picture is never shown`)
  const file = pictures.get(picture)
  if (file === undefined)
    return at(`pictures/${picture}.png is not there${didYouMean(picture, pictures.keys())}`)
  const size = pngSize(file)
  if (!size) return at(`pictures/${picture}.png is no PNG picture`)
  const bytes = Math.floor((file.length * 3) / 4)
  if (bytes > mostBytes)
    return at(`pictures/${picture}.png is too large (${bytes} bytes; at most ${mostBytes}); draw it plainer`)
  if (size.width * shape.high !== size.height * shape.wide)
    return at(
      `pictures/${picture}.png is ${size.width} × ${size.height}; make it ${shape.wide} : ${shape.high}`,
    )
  return []
}

function judgeWords(draft: Draft, { dialog, name, step }: Place): Problem[] {
  return draft.languages.flatMap((language): Problem[] => {
    const file = draft.dialogWords(language, dialog.id)
    if (!file) return []
    const alt = file.words[name]?.alt
    const at = (path: Path, message: string): Problem[] => [problemAtKey(file.source, path, message)]
    if (step.picture === undefined)
      return alt === undefined ? [] : at([name, 'alt'], `"${name}" has no picture, so "alt" is never used`)
    if (alt === undefined && !mustHave(draft, language, { id: dialog.id, step })) return []
    if (alt === undefined)
      return at(
        [name],
        `the words "${name}.alt" are missing: what the picture shows, for whoever cannot see it`,
      )
    if (alt.length > longestAlt)
      return at([name, 'alt'], `"alt" is too long (${alt.length} characters; at most ${longestAlt})`)
    return placeholdersOf(alt).flatMap((value) =>
      at([name, 'alt'], `"{{${value}}}" has no value here: what a picture shows is always the same`),
    )
  })
}

/** Width and height as a PNG tells them: after its 8 bytes of signature, in the first chunk, which is IHDR. */
function pngSize(base64: string): { width: number; height: number } | undefined {
  const start = base64.slice(0, 32)
  if (!start.startsWith('iVBORw0KGgo') || start.length < 32) return undefined
  const bytes = Uint8Array.from(atob(start), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
