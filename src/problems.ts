/** What is wrong in a file that staff wrote, in words they understand, and where. */

/** Where a value stands: keys and list positions from the top of the file. */
export type Path = readonly (string | number)[]

export type Position = { line: number; col: number }

export type Problem = Position & { file: string; message: string }

/** A file that was read: its plain value, and where each part of it stands. */
export type Source = {
  file: string
  value: unknown
  /** Where the value at this path stands; where its nearest parent stands when there is none. */
  at(path: Path): Position
  /** Where the key at the end of this path stands. */
  keyAt(path: Path): Position
}

export function problemAt(source: Source, path: Path, message: string): Problem {
  return { file: source.file, ...source.at(path), message }
}

export function problemAtKey(source: Source, path: Path, message: string): Problem {
  return { file: source.file, ...source.keyAt(path), message }
}

/** `dialogs/welcome.yaml:31:5 goes to "secreening"; did you mean "screening"?` */
export function printProblem({ file, line, col, message }: Problem): string {
  return `${file}:${line}:${col} ${message}`
}

/** In the order an editor works through them; the same problem is told once. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [printProblem(problem), problem]))
  return [...once.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  )
}

/** `; did you mean "screening"?`, or nothing when no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue
    const distance = lettersApart(name, candidate)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best === undefined ? '' : `; did you mean "${best}"?`
}

/** How many letters must be added, dropped, changed or swapped to make `a` into `b`. */
export function lettersApart(a: string, b: string): number {
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (twoAbove[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    twoAbove = above
    above = row
  }
  return above[b.length] ?? 0
}
