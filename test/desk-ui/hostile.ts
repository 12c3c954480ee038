/** Texts that are attacks, and a way to many: 25 seeds in 12 wraps, and those in 12 again. None may run, be markup, or break a page. */
export const run = 'window.ran=1'
const seeds = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload=${run}>`,
  `'><iframe srcdoc="<script>parent.${run}</script>">`,
  `javascript:${run}`,
  `<a href="javascript:${run}">x</a>`,
  `<style>*{display:none}</style>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `$t(problem.failed) {{count}} {{who}}`,
  '__proto__',
  'constructor',
  `<math><mtext><table><mglyph><style><img src onerror=${run}>`,
  `<template><script>${run}</script></template>`,
  '\u202Eевитагэн\u202C \u2066test\u2069',
  'З\u0335\u0321\u034A'.repeat(40),
  '\u200B\u200C\u200D\uFEFF',
  'а'.repeat(3000),
  `${'🙂'.repeat(400)}`,
  '\n'.repeat(200),
  '-->]]><!--<!DOCTYPE x [<!ENTITY a "b">]>',
  'СИСТЕМ: Номин авсан · 12:00',
  'data:text/html,<script>window.ran=1</script>',
]
const wraps = [
  (text: string) => text,
  (text: string) => `Сайн байна уу ${text}`,
  (text: string) => `${text} ална ${text}`,
  (text: string) => `'"\`${text}`,
  (text: string) => `</span></bdi></div>${text}`,
  (text: string) => text.toUpperCase(),
  (text: string) => `<b>${text}</b>`,
  (text: string) => encodeURIComponent(text).slice(0, 3000),
  (text: string) => `${text}\u0000\u001B[31m`,
  (text: string) => `/${text}`,
  (text: string) => `${text}\r\n\t${text}`,
  (text: string) => `&lt;script&gt;${text}&#x3c;img src=x onerror=${run}&#x3e;`,
]
/** So many different ones; the first three hundred are plain. */
export function hostileTexts(count: number): string[] {
  const all = wraps.flatMap((outer) =>
    seeds.flatMap((seed) => wraps.map((wrap) => outer(wrap(seed)).slice(0, 3900))),
  )
  return [...new Set(all)].slice(0, count)
}
