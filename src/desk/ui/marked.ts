/** Her text cut where something was heard in it, so that it can be shown: nothing is lost, nothing is shown twice. Pure. */

type Marked = readonly {
  label: string
  urgency: string
  places: readonly { start: number; end: number }[]
}[]
export type Piece = { text: string; labels: readonly string[]; urgency?: string }

const rank = ['critical', 'high', 'medium']

export function pieces(text: string, marked: Marked = []): Piece[] {
  const places = marked.flatMap(({ label, urgency, places: each }) =>
    each
      .map(({ start, end }) => ({
        label,
        urgency,
        start: Math.max(0, start),
        end: Math.min(text.length, end),
      }))
      .filter(({ start, end }) => start < end),
  )
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const over = places.filter((place) => place.start <= start && place.end >= end)
    const labels = [...new Set(over.map(({ label }) => label))]
    const [urgency] = over.map((place) => place.urgency).sort((a, b) => rank.indexOf(a) - rank.indexOf(b))
    return { text: text.slice(start, end), labels, ...(urgency !== undefined && { urgency }) }
  })
}
