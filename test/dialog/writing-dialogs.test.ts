/** Every script in the page for editors compiles: what we teach works. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileDialog } from '#src/dialog/compile.ts'
import { nodeTypes } from '#src/dialog/nodes/list.ts'
import { readYaml } from '#src/dialog/yaml.ts'
import { printProblem } from '#src/problems.ts'
import { teaHouse } from './small-house.ts'

const page = readFileSync('docs/writing-dialogs.md', 'utf8')
const scripts = [...page.matchAll(/## ([^\n]*)\n(?:(?!\n## )[\s\S])*?```yaml\n([\s\S]*?)```/g)].map(
  ([, heading = '', script = '']): [string, string] => [heading, script],
)

describe('the script under', () => {
  test.each(scripts)('"%s" compiles in the house we ship', (_, script) => {
    const { source } = readYaml('dialogs/tea.yaml', script)
    if (!source) throw new Error('it is not YAML')
    const { dialog, problems } = compileDialog('tea', source)
    expect(problems.map(printProblem)).toEqual([])
    const words = JSON.stringify(
      Object.fromEntries(
        [...(dialog?.steps ?? [])].flatMap(([name, step]) => {
          if (step.needs.text === 'none') return []
          const values = [
            ...(step.numbers.length > 0 ? ['{{numbers}}'] : []),
            ...(step.services ? ['{{services}}'] : []),
            ...(step.needs.facts ? ['{{shared}}'] : []),
          ]
          const own = step.shared === undefined ? step.needs.options : []
          const labels = own.map((id, index): [string, object] => [
            id,
            {
              label:
                step.options[index]?.command === 'menu'
                  ? 'Цэс'
                  : step.options[index]?.command === 'person'
                    ? 'Хүн'
                    : `Сонголт ${'абвг'[index]}`,
            },
          ])
          const facts = Object.fromEntries((step.needs.facts ?? []).map((fact) => [fact, 'улс']))
          const text = ['Энэ бол зөвхөн жишээ болгож бичсэн өгүүлбэр юм шүү.', ...values].join('\n')
          const alt = step.picture === undefined ? {} : { alt: 'Гурван утас зурсан байна.' }
          return [[name, { text, ...alt, options: Object.fromEntries(labels), facts }]]
        }),
      ),
    )
    expect(teaHouse({ steps: script, mn: words, en: words }).problems.map(printProblem)).toEqual([])
  })
})

test('and the page shows every kind of step', () => {
  const all = scripts.map(([, script]) => script).join('\n')
  const shown = nodeTypes.map(({ verb }) => verb).filter((verb) => new RegExp(`\\b${verb}:`).test(all))
  expect([...shown, 'set', 'go'].sort()).toEqual(
    expect.arrayContaining(nodeTypes.map(({ verb }) => verb).sort()),
  )
})
