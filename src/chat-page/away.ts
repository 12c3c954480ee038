/**
 * What the web server shows in our place while no process of Itgel answers: the safe sentence with numbers, in every language, and
 * the page tries again by itself. One file without anything beside it, since nothing of ours can be loaded then. The operator
 * keeps a copy of it at the web server (`docs/running-it.md`, "While Itgel is away").
 */
import { createHash } from 'node:crypto'
import { escapeHtml } from './escape-html.ts'

/** Seconds until the browser tries again. */
const again = 20

const style = `body{margin:0;padding:1.5rem;background:#f4f1ea;color:#22302f;font:106%/1.5 system-ui,"Noto Sans",sans-serif}
main{max-width:34rem;margin:0 auto}
p{white-space:pre-line}
p+p{border-top:1px solid #d8d2c5;padding-top:1.2rem;margin-top:1.2rem}
@media(prefers-color-scheme:dark){body{background:#161b1b;color:#e9ece8}p+p{border-color:#374140}}`

/** No script, nothing from anywhere, and of styles this one: told in the page itself too, for whoever copies it. */
export const awayCsp = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** `help`: the safe sentence by language, the first one's first; `title`: the innocent one of her page. */
export function awayPage(title: string, help: Readonly<Record<string, string>>): string {
  const [first = 'mn'] = Object.keys(help)
  const told = Object.entries(help).map(
    ([language, text]) => `<p lang="${escapeHtml(language)}">${escapeHtml(text)}</p>`,
  )
  return `<!doctype html>
<html lang="${escapeHtml(first)}" translate="no">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${awayCsp}">
<meta http-equiv="refresh" content="${again}">
<style>${style}</style>
</head>
<body>
<main>
${told.join('\n')}
</main>
</body>
</html>
`
}
