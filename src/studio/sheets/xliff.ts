/**
 * A sheet as XLIFF 1.2. Poedit, OmegaT, Weblate and memoQ all read and write it; 2.0 is read by some of them only, and OmegaT needs a
 * plug-in for it. A text that somebody who grew up with the language has read is `approved`; what is stale is
 * `needs-review-translation`.
 * Source: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
 */
import jsToXliff12 from 'xliff/jsToXliff12'
import xliff12ToJs from 'xliff/xliff12ToJs'
import type { ReadRow, ReadSheet } from './csv.ts'
import type { RowState, Sheet } from './row.ts'

const stateOfTarget: Readonly<Record<RowState, string>> = {
  missing: 'needs-translation',
  stale: 'needs-review-translation',
  draft: 'translated',
  read: 'final',
}

export async function writeXliff({ from, to, rows }: Sheet): Promise<string> {
  const resources: Record<string, Record<string, unknown>> = {}
  const states = new Map(rows.map(({ id, state }) => [id, state]))
  for (const { id, source, target, state, note } of rows) {
    const dialog = id.split('.')[0] ?? id
    resources[dialog] ??= {}
    resources[dialog][id] = {
      source: asIs(source),
      target: asIs(target),
      ...(note !== '' && { note: asIs(note) }),
      additionalAttributes: { approved: state === 'read' ? 'yes' : 'no', 'xml:space': 'preserve' },
    }
  }
  const xml = await jsToXliff12({ resources, sourceLanguage: from, targetLanguage: to })
  // The library knows no state of a target. A text cannot look like these tags: its own signs are written as entities.
  const written = xml.replace(
    /(<trans-unit id="([^"]*)"[^>]*>\s*(?:<source>[^<]*<\/source>|<source\/>)\s*)<target(\/?)>/g,
    (_, before: string, id: string, empty: string) =>
      `${before}<target state="${stateOfTarget[states.get(id) ?? 'draft']}"${empty}>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`
}

/** The library takes `&amp;` for a sign that is written already. */
const asIs = (text: string): string => text.replaceAll('&amp;', '&amp;amp;')

export async function readXliff(text: string): Promise<ReadSheet> {
  // A document type can hold entities that grow without end, and no translator's program writes one.
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text)) return { wrong: 'doctype' }
  if (!nested(text)) return { wrong: 'unreadable' }
  if (/<xliff[^>]*\bversion="2/.test(text.slice(0, 2000))) return { wrong: 'version' }
  try {
    const { sourceLanguage, targetLanguage, resources } = await xliff12ToJs(text.replace(/^\uFEFF/, ''))
    if (sourceLanguage === undefined || targetLanguage === undefined) return { wrong: 'no-head' }
    const rows = Object.values(resources).flatMap((units) => rowsIn(units))
    return { from: baseOf(sourceLanguage), to: baseOf(targetLanguage), rows }
  } catch {
    return { wrong: 'unreadable' }
  }
}

/** Files, groups and units stand in each other; far less than a reader that goes down by itself can bear. */
const mostDeep = 40

/** Every tag that begins ends, none too deep: the library reads also what was cut off in the middle. */
function nested(text: string): boolean {
  let depth = 0
  for (const [tag] of text.matchAll(/<(?:[A-Za-z][^<>]*|\/[A-Za-z][^<>]*)>/g)) {
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>')) depth++
    if (depth > mostDeep || depth < 0) return false
  }
  return depth === 0
}

/** `mn-MN`, as some programs write it. */
const baseOf = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? ''

type Unit = {
  source?: unknown
  target?: unknown
  groupUnits?: Record<string, Unit>
  additionalAttributes?: Record<string, string>
}

function rowsIn(units: Record<string, Unit>): ReadRow[] {
  return Object.entries(units).flatMap(([id, unit]): ReadRow[] =>
    unit.groupUnits
      ? rowsIn(unit.groupUnits)
      : [
          {
            id,
            source: textOf(unit.source),
            target: textOf(unit.target),
            state: unit.additionalAttributes?.approved === 'yes' ? 'read' : undefined,
          },
        ],
  )
}

/** Words with tags of a program among them are no plain words: they are told as markup. */
const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value.replace(/\r\n?/g, '\n')
      : `<inline>${JSON.stringify(value)}`
