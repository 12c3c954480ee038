/**
 * The directory as staff see and change it: services by country, who dialled them, and where they are shown. A number that
 * changes was dialled by nobody; a test call is written down once and never taken back. Pure.
 */

import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import { countries, homeCountry } from '../directory/countries.ts'
import { type Due, dueRows } from '../directory/due.ts'
import { places } from '../directory/places.ts'
import { type DialResult, mostDials, rowSchema } from '../directory/row.ts'
import { isFresh } from '../directory/shown.ts'
import type { Language } from '../message.ts'
import { type Edited, type Wrong, withPart } from './edits.ts'
import { nameKey, namesIn, namesUnder, withName, withNamesMarked } from './service-names.ts'
import { type Box, isBox, readValue, same, withValue } from './units.ts'

export type Use = { dialog: string; step: string; how: 'named' | 'kind' }

export type Service = {
  id: string
  country: string
  /** As it is written in its file. */
  written: Box
  names: Record<Language, string>
  /** Other services that have this very name. */
  nameOf: string[]
  due?: Due['why']
  /** Dialled by one of us, and not too long ago. */
  tested: boolean
  changed: boolean
  uses: Use[]
  /** Services that are withdrawn for it. */
  insteadOf: string[]
}

export type Country = { country: string; file: string; services: Service[] }

const shape = /^directory\/[a-z0-9_.]+\.yaml$/

/** Files of the directory that can be read, by their country. */
export function countryFiles(files: HouseFiles): Map<string, { file: string; services: Box }> {
  const found = new Map<string, { file: string; services: Box }>()
  for (const file of Object.keys(files).sort()) {
    if (!shape.test(file)) continue
    const value = readValue(file, files[file])
    if (!isBox(value) || typeof value.country !== 'string') continue
    found.set(value.country, { file, services: isBox(value.services) ? value.services : {} })
  }
  return found
}

/** Every service of every country, Mongolia first, as a draft has it. `now`: ms since 1970. */
export function directoryOf(
  house: LinkedHouse,
  { files, liveFiles, now }: { files: HouseFiles; liveFiles: HouseFiles; now: number },
): Country[] {
  const [here, live] = [countryFiles(files), countryFiles(liveFiles)]
  const { languages } = house.words
  const names = namesIn(files, languages)
  const namesBefore = namesIn(liveFiles, languages)
  const due = new Map(dueRows(house.directory, now).map(({ row, why }) => [row.id, why]))
  const rows = new Map(house.directory.map((row) => [row.id, row]))
  const every = [...here.values()].flatMap(({ services }) => Object.entries(services))
  return [...here].sort(homeFirst).map(([country, { file, services }]) => ({
    country,
    file,
    services: Object.entries(services).flatMap(([id, written]): Service[] => {
      if (!isBox(written)) return []
      const key = nameKey(id, written)
      const before = live.get(country)?.services[id]
      const row = rows.get(id)
      const why = due.get(id)
      return [
        {
          id,
          country,
          written,
          names: namesUnder(names, key),
          nameOf: every.flatMap(([other, box]) =>
            other !== id && isBox(box) && nameKey(other, box) === key ? [other] : [],
          ),
          ...(why && { due: why }),
          tested: row !== undefined && isFresh(row, now),
          changed:
            !same(before, written) ||
            !same(namesUnder(names, key), namesUnder(namesBefore, isBox(before) ? nameKey(id, before) : key)),
          uses: usesOf(house, { id, country, kind: written.kind }),
          insteadOf: every.flatMap(([other, box]) => (isBox(box) && box.instead === id ? [other] : [])),
        },
      ]
    }),
  }))
}

const rankOf = (country: string): string => (country === homeCountry ? '' : country)
const homeFirst = ([a]: [string, unknown], [b]: [string, unknown]): number => (rankOf(a) < rankOf(b) ? -1 : 1)

/** Steps that name it, and steps that show what is for this need where she is. */
function usesOf(
  house: LinkedHouse,
  { id, country, kind }: { id: string; country: string; kind: unknown },
): Use[] {
  return [...house.script.dialogs].flatMap(([dialog, { steps }]) =>
    [...steps].flatMap(([step, { numbers, services }]): Use[] => {
      if (numbers.includes(id)) return [{ dialog, step, how: 'named' }]
      if (!services?.need.some((need) => need === kind)) return []
      // A country in capital letters is that one; else it is wherever she says she is.
      const there = !/^[A-Z]/.test(services.country) || services.country === country
      return there ? [{ dialog, step, how: 'kind' }] : []
    }),
  )
}

export type ServiceEdit = {
  country: string
  /** Absent: a new one, which gets its name from us. */
  id?: string | undefined
  /** As it was written when she began. */
  was: Box | undefined
  /** Absent: it is taken away. What was dialled is never taken from here. */
  value: Box | undefined
  names: Readonly<Record<Language, string>>
}

export type EditedService = (Edited & { id?: string }) | { wrong: Wrong[] }

/** Three digits or more in a row: a number stands in its own field, where it is dialled. */
const phone = /\d[\d \u00a0-]*\d[\d \u00a0-]*\d/

export function editService(house: LinkedHouse, files: HouseFiles, edit: ServiceEdit): EditedService {
  const { country, was, value, names } = edit
  const here = countryFiles(files)
  const there = here.get(country)
  const known = edit.id === undefined ? undefined : there?.services[edit.id]
  if (edit.id !== undefined && !isBox(known)) return was ? { conflict: undefined } : { missing: true }
  if (isBox(known) && !same(known, was)) return { conflict: [JSON.stringify(known)] }
  if (!there && !countries.some((one) => one === country)) return { missing: true }
  if (value === undefined) {
    return edit.id === undefined || !there
      ? { missing: true }
      : { files: without(files, { file: there.file, id: edit.id, here, house }) }
  }
  const ids = [...here.values()].flatMap(({ services }) => Object.keys(services))
  const id =
    edit.id ?? freshId(country, names, [...ids, ...Object.keys(namesIn(files, ['mn']).get('mn') ?? {})])
  const key = isBox(known) ? nameKey(id, known) : id
  const before = namesUnder(namesIn(files, house.words.languages), key)
  const renamed = house.words.languages.filter((language) => names[language]?.trim() !== before[language])
  const row = rowFrom(value, isBox(known) ? known : undefined)
  // A name of its own is no longer the one it shares with others.
  if (renamed.length > 0) delete row.called
  const wrong = wrongIn(row, { names, languages: house.words.languages, ids })
  if (wrong.length > 0) return { wrong }
  let changed = writeRow(files, { file: there?.file ?? newFile(country, here), country, id, known, row })
  if (renamed.length > 0)
    for (const language of house.words.languages)
      changed = withName(changed, language, id, names[language]?.trim())
  if (isBox(known)) changed = withNamesMarked(house, changed, { id, names, renamed })
  return { files: changed, id }
}

function rowFrom(value: Box, known: Box | undefined): Box {
  const { dialled: _, expires: __, dials: ___, called, ...rest } = value
  const dialledSo =
    known && known.number === rest.number && (known.from_abroad ?? '') === (rest.from_abroad ?? '')
  const row: Box = {}
  for (const key of order) {
    const one = key === 'called' ? known?.called : rest[key]
    if (one !== undefined && one !== '') row[key] = one
  }
  for (const [key, one] of Object.entries(rest)) if (!order.includes(key)) row[key] = one
  // Nobody has dialled another number.
  row.dialled = dialledSo ? (known.dialled ?? null) : null
  row.expires = dialledSo ? (known.expires ?? null) : null
  if (known?.dials !== undefined) row.dials = known.dials
  return row
}

/** As the files have it. */
const order = [
  'number',
  'from_abroad',
  'called',
  'kind',
  'hours',
  'open',
  'languages',
  'cost',
  'text_to',
  'web',
  'for',
  'place',
  'instead',
  'note',
  'source',
  'source_year',
  'source_on',
]

function wrongIn(
  row: Box,
  {
    names,
    languages,
    ids,
  }: { names: ServiceEdit['names']; languages: readonly Language[]; ids: readonly string[] },
): Wrong[] {
  const issues = rowSchema.safeParse(row).error?.issues ?? []
  const wrong = issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message }))
  for (const language of languages) {
    const name = names[language]?.trim() ?? ''
    if (name === '') wrong.push({ field: `names.${language}`, message: 'a service needs a name' })
    else if (phone.test(name))
      wrong.push({ field: `names.${language}`, message: 'a phone number does not stand in a name' })
  }
  if (typeof row.place === 'string' && !places.includes(row.place))
    wrong.push({ field: 'place', message: 'there is no such place' })
  if (typeof row.instead === 'string' && !ids.includes(row.instead))
    wrong.push({ field: 'instead', message: 'there is no such service' })
  return wrong
}

function writeRow(
  files: HouseFiles,
  { file, country, id, known, row }: { file: string; country: string; id: string; known: unknown; row: Box },
): HouseFiles {
  const text = files[file] ?? freshFile(country)
  if (isBox(known)) {
    let written = text
    for (const key of new Set([...Object.keys(known), ...Object.keys(row)]))
      written = withPart(file, written, { at: ['services', id, key], before: known[key], after: row[key] })
    return { ...files, [file]: written }
  }
  const value = readValue(file, text)
  const empty = isBox(value) && isBox(value.services) && Object.keys(value.services).length === 0
  // An empty box is written in one line, and so would be what is put into it.
  const open = empty ? withValue(file, text, ['services'], undefined) : text
  return { ...files, [file]: withValue(file, open, ['services', id], row) }
}

function without(
  files: HouseFiles,
  {
    file,
    id,
    here,
    house,
  }: {
    file: string
    id: string
    here: ReturnType<typeof countryFiles>
    house: LinkedHouse
  },
): HouseFiles {
  const changed: HouseFiles = { ...files, [file]: withValue(file, files[file], ['services', id], undefined) }
  const shared = [...here.values()].some(({ services }) =>
    Object.entries(services).some(([other, row]) => other !== id && isBox(row) && row.called === id),
  )
  return shared
    ? changed
    : house.words.languages.reduce((all, language) => withName(all, language, id, undefined), changed)
}

/** `kr_women_line`: from her English name for it, or counted. */
function freshId(
  country: string,
  names: Readonly<Record<Language, string>>,
  taken: readonly string[],
): string {
  const words = (names.en ?? '').toLowerCase().match(/[a-z]+/g) ?? []
  const base = [country.toLowerCase(), ...words]
    .join('_')
    .slice(0, 40)
    .replace(/(?<!_)_+$/, '')
  for (let count = 1; ; count++) {
    const id = count === 1 && words.length > 0 ? base : `${base}_${count}`
    if (!taken.includes(id)) return id
  }
}

function newFile(country: string, here: ReturnType<typeof countryFiles>): string {
  const name =
    englishName(country)
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join('_') ?? country.toLowerCase()
  const taken = [...here.values()].map(({ file }) => file)
  const file = `directory/${name.slice(0, 50)}.yaml`
  return taken.includes(file) ? `directory/${country.toLowerCase()}.yaml` : file
}

const englishName = (country: string): string =>
  new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country

const freshFile = (country: string): string =>
  `# ${englishName(country)}. How a row is written: directory/mongolia.yaml.\ncountry: ${country}\n`

export type Dial = {
  country: string
  id: string
  /** The number as she saw and dialled it. */
  number: string
  /** `2026-11-26` */
  on: string
  /** Who dialled. */
  by: string
  result: DialResult
  /** The last day it counts, where somebody answered. */
  until?: string | undefined
}

/** Dialled, and what came of it. A wrong number is withdrawn; one that nobody answered is to be dialled again. */
export function addDial(files: HouseFiles, dial: Dial): Edited | { wrong: Wrong[] } {
  const { country, id, number, on, by, result, until } = dial
  const there = countryFiles(files).get(country)
  const known = there?.services[id]
  if (!there || !isBox(known)) return { missing: true }
  if (known.number !== number) return { conflict: [String(known.number)] }
  if (result === 'answered' && (until === undefined || until <= on))
    return { wrong: [{ field: 'expires', message: 'a test call counts until a later day' }] }
  const dials = [...(Array.isArray(known.dials) ? known.dials : []), { on, by, number, result }]
  const row: Box = {
    ...known,
    ...(result === 'answered' && { dialled: { on, by }, expires: until ?? null }),
    ...(result === 'wrong' && { dialled: null, expires: null }),
    dials: dials.slice(-mostDials),
  }
  const issues = rowSchema.safeParse(row).error?.issues ?? []
  if (issues.length > 0)
    return { wrong: issues.map(({ path, message }) => ({ field: path.map(String).join('.'), message })) }
  return { files: writeRow(files, { file: there.file, country, id, known, row }) }
}

/** Places a service can be for, with what they are called. */
export function placesIn(
  files: HouseFiles,
  languages: readonly Language[],
): { id: string; names: Record<Language, string> }[] {
  const named = languages.map((language) => {
    const file = `locales/${language}/_shared.json`
    const value = readValue(file, files[file])
    const options = isBox(value) && isBox(value.options) ? value.options.places : undefined
    return [language, isBox(options) ? options : {}] as const
  })
  return places.map((id) => ({
    id,
    names: Object.fromEntries(
      named.flatMap(([language, options]) => {
        const option = options[id]
        return isBox(option) && typeof option.label === 'string' ? [[language, option.label]] : []
      }),
    ),
  }))
}

/** Countries that may be chosen for a new service. */
export const countriesIn = (files: HouseFiles): string[] => [
  ...new Set([...countryFiles(files).keys(), ...countries]),
]

/** How one of us is written down in the files, which may lie elsewhere: initials, or the one name she has at the desk. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => word !== '')
  return (
    words.length > 1 ? words.map((word) => `${[...word][0]?.toUpperCase()}.`).join('') : name.trim()
  ).slice(0, 60)
}
