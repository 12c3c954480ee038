/** Numbers as she reads them: one service a line, with the marker where nobody of us has tried it. */
import { homeCountry } from '../directory/countries.ts'
import { openText } from '../directory/hours.ts'
import type { DirectoryRow, ServiceKind } from '../directory/row.ts'
import { servicesIn, type Wanted } from '../directory/services-in.ts'
import { type ShownRow, shown } from '../directory/shown.ts'
import type { Language, Words } from '../message.ts'
import type { Setting } from './stage.ts'

type WithNumbers = Pick<Setting, 'words' | 'directory' | 'demo'>
type Told = { language: Language; now: number }

/**
 * The rows a step names; without names whom to call at home when nothing else can be said, and so where none of them is in the directory
 * any more: the version of a dialog that she is in may be older than it. Where she is in another country, what there is
 * for her stands in the place of what works at home alone; where we have nothing there, she is told so, and where the rest works.
 */
export function numbersText(
  setting: WithNumbers,
  { ids, country, ...told }: Told & { ids?: readonly string[]; country?: string },
): string {
  const { directory } = setting
  const standing = ids?.flatMap((id) => directory.filter((row) => row.id === id)) ?? []
  const named =
    standing.length > 0 ? standing : servicesIn(directory, { country: homeCountry, need: urgentKinds })
  const lines = (rows: readonly DirectoryRow[]): string[] => linesOf(setting, rows, told, plainLine)
  const say = (key: string): string => setting.words.text(told.language, 'directory', key)
  const orNone = (found: readonly string[]): string => (found.length > 0 ? found.join('\n') : say('none'))
  if (country === undefined || country === homeCountry || !named.some(worksAtHome))
    return orNone(lines(named))
  const kinds = new Set(named.filter(worksAtHome).map(({ kind }) => kind))
  const alike = servicesIn(directory, { country, need: needsFor(kinds) })
  const there = lines(alike).length > 0 ? alike : servicesIn(directory, { country, need: ['emergency'] })
  if (lines(there).length > 0) {
    // A line that listens is not who comes in an emergency.
    const first =
      kinds.has('emergency') && lines(there.filter(({ kind }) => kind === 'emergency')).length === 0
    const others = named.filter((row) => !worksAtHome(row))
    return [...(first ? [say('abroad_first')] : []), ...lines([...there, ...others])].join('\n')
  }
  const atHome = lines(named)
  return orNone(atHome.length > 0 ? [say('abroad'), ...atHome] : [])
}

/** What there is where she is, with all that decides whether she can use it: languages, cost, other ways to write. */
export function servicesText(setting: WithNumbers, wanted: Wanted, told: Told): string {
  const lines = linesOf(setting, servicesIn(setting.directory, wanted), told, fullLine)
  return lines.length > 0 ? lines.join('\n') : setting.words.text(told.language, 'directory', 'none')
}

/** Each service with its own sentence, as a counsellor sends it: only what may be shown now. */
export function serviceLines(
  setting: WithNumbers,
  rows: readonly DirectoryRow[],
  { languages, now }: { languages: readonly Language[]; now: number },
): { one: ShownRow; name: Record<Language, string>; text: Record<Language, string> }[] {
  const { words, directory, demo } = setting
  const by = (say: (language: Language) => string): Record<Language, string> =>
    Object.fromEntries(languages.map((language) => [language, say(language)]))
  return shown(rows, { now, demo, all: directory }).map((one) => ({
    one,
    name: by((language) => words.text(language, 'directory', one.row.called ?? one.id) || one.id),
    text: by((language) => marked(setting, one, language, fullLine)),
  }))
}

/** What she is told when something of ours failed: short, true, with numbers. Needs no conversation. */
export function safeSentence(setting: WithNumbers, language: Language, now: number, country?: string): Words {
  const there = country === undefined ? {} : { country }
  return setting.words.text(language, 'line', 'safe', {
    numbers: numbersText(setting, { language, now, ...there }),
  })
}

const urgentKinds = ['emergency', 'violence', 'child'] as const

/** The same kinds where she is; who was sold may turn to a line against trafficking as well as to one against violence. */
const needsFor = (kinds: ReadonlySet<ServiceKind>): ServiceKind[] => [
  ...urgentKinds.filter((kind) => kinds.has(kind)),
  ...(kinds.has('violence') ? (['trafficking'] as const) : []),
]

/** Short numbers of home: from another country they lead nowhere, or to somebody else. */
const worksAtHome = ({ country, kind }: DirectoryRow): boolean =>
  country === homeCountry && urgentKinds.some((one) => one === kind)

type Line = (setting: WithNumbers, one: ShownRow, language: Language) => string

function linesOf(
  setting: WithNumbers,
  rows: readonly DirectoryRow[],
  { language, now }: Told,
  line: Line,
): string[] {
  const { directory, demo } = setting
  return shown(rows, { now, demo, all: directory }).map((one) => marked(setting, one, language, line))
}

/** With the marker where nobody of us has tried it. */
const marked = (setting: WithNumbers, one: ShownRow, language: Language, line: Line): string =>
  one.tested
    ? line(setting, one, language)
    : `${line(setting, one, language)} (${setting.words.text(language, 'directory', 'untested')})`

const plainLine: Line = ({ words }, { id, number, hours, row }, language) =>
  words.text(language, 'directory', hours === 'always' ? 'row_always' : 'row', {
    name: words.text(language, 'directory', row.called ?? id) || id,
    number,
  })

const fullLine: Line = (setting, one, language) => {
  const { words } = setting
  const { row, hours } = one
  const say = (key: string, values = {}): string => words.text(language, 'directory', key, values)
  const notes = [
    hours === 'office' && row.open
      ? say('open', { hours: openText(row.open, language) })
      : hours === 'office'
        ? say('office')
        : '',
    row.languages.includes('mn')
      ? say('speaks_mn')
      : row.languages.length > 0
        ? say('speaks', { languages: languageNames(row.languages, language) })
        : say('speaks_unknown'),
    row.cost === 'free' ? say('free') : '',
    row.text_to === undefined ? '' : say('text_to', { number: row.text_to }),
    row.web ?? '',
  ]
  return [plainLine(setting, one, language), ...notes.filter((note) => note !== '')].join(' · ')
}

function languageNames(codes: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return codes.map((code) => names.of(code) ?? code).join(', ')
}
