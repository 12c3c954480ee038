/** What was found, as a page to read: a line an area, and below it each change that nobody noticed. */
import { areas } from './areas.mjs'

/** `all`: by area and piece. `pieces`: every piece of each area, judged or not. */
export function page(all, pieces) {
  const sum = (ones, what) => ones.reduce((total, one) => total + one[what], 0)
  const rows = Object.entries(areas).map(([name, { what, files }]) => {
    const ones = Object.values(all[name] ?? {})
    return `| \`${name}\` | ${what} | ${files.map((file) => `\`${file}\``).join(', ')} | ${told(ones, pieces[name].length)} |`
  })
  function told(ones, of) {
    if (ones.length === 0) return 'not run yet'
    const share = ((100 * sum(ones, 'noticed')) / Math.max(1, sum(ones, 'of'))).toFixed(1)
    const last = ones
      .map(({ on }) => on)
      .sort()
      .at(-1)
    const part = ones.length < of ? `, in ${ones.length} of ${of} pieces` : ''
    return `${sum(ones, 'noticed')} of ${sum(ones, 'of')} (${share} %)${part}, ${last}`
  }
  const left = Object.entries(areas).flatMap(([name, { read }]) => {
    const ones = Object.values(all[name] ?? {}).flatMap((one) => one.left)
    if (ones.length === 0) return []
    return [
      `\n## \`${name}\`: nobody noticed\n`,
      ...ones.map(({ at, was, became }) => `- ${at}: \`${was}\` with \`${became.replaceAll('\n', ' ')}\``),
      ...(read ? [`\n${read}`] : []),
    ]
  })
  return `# What the tests let through

Made by \`npm run prove -- --operators [area …]\` (Stryker); do not edit. Wanted: 85 of 100 noticed, and the others read.

| area | what it decides | files | noticed |
| --- | --- | --- | --- |
${rows.join('\n')}
${left.join('\n')}
`
}
