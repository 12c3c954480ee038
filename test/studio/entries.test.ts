/** Codes of campaigns in the studio: a published one is never taken away, and its links say nothing. */
import { describe, expect, test } from 'vitest'
import { entryOf, openedBy } from '#src/dialog/entries.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { openLinks } from '#src/open-entries.ts'
import { editEntry, entriesFile, entriesOf } from '#src/studio/entries.ts'
import { files as shipped } from '../dialog/house.ts'

const edit = (files: HouseFiles, code: string, was: object | undefined, value: object | undefined) =>
  editEntry(files, shipped, { code, was: was as never, value: value as never })
const filesOf = (made: object): HouseFiles => {
  if (!('files' in made)) throw new Error(JSON.stringify(made))
  return made.files as HouseFiles
}
const seen = (files: HouseFiles, code: string) =>
  entriesOf(compileHouse(files), { files, liveFiles: shipped }).find((one) => one.code === code)
const b1 = seen(shipped, 'b1')!
const fresh = { called: 'Хөдөө: "шинэ" сургууль', dialog: 'young' }

describe('a code', () => {
  test('is added in a line of its own, and every comment stays', () => {
    const after = filesOf(edit(shipped, 'e1', undefined, fresh))
    const [was, is] = [shipped, after].map((files) => files[entriesFile]!)
    expect(is).toBe(`${was}e1: { called: "Хөдөө: \\"шинэ\\" сургууль", dialog: young }\n`)
    expect(compileHouse(after).problems).toEqual([])
    expect(seen(after, 'e1')).toMatchObject({
      ...fresh,
      published: false,
      changed: true,
      step: expect.any(String),
    })
    expect(filesOf(edit(after, 'e1', fresh, undefined))[entriesFile]).toBe(was)
  })

  test.each(['1', 'true', 'null', '-', '-1', '0x1f', 'no', '_'])('is the name it was given: %s', (code) => {
    const after = filesOf(edit(shipped, code, undefined, fresh))
    expect(seen(after, code)?.called).toBe(fresh.called)
    expect(compileHouse(after).problems).toEqual([])
  })

  test('that was published is retired, never taken away, and goes on leading whoever comes by it', () => {
    expect(edit(shipped, 'b1', b1.written, undefined)).toMatchObject({ wrong: [{ field: 'code' }] })
    const after = filesOf(edit(shipped, 'b1', b1.written, { ...b1.written, retired: true }))
    expect(seen(after, 'b1')).toMatchObject({ retired: true, changed: true })
    const { script, problems } = compileHouse(after)
    expect(problems).toEqual([])
    const origin = { campaign: 'b1' } as never
    expect([entryOf(script, origin), openedBy(script, origin)]).toEqual(['b1', 'job_offer'])
  })

  test('that somebody changed or added meanwhile is not written over', () => {
    expect(edit(shipped, 'b1', { called: 'else' }, fresh)).toHaveProperty('conflict')
    expect(edit(shipped, 'b1', undefined, fresh)).toHaveProperty('conflict')
    expect(edit(shipped, 'zz', { called: 'gone' }, fresh)).toHaveProperty('conflict')
  })

  test('may say what it cost, in whole tugrik', () => {
    const after = filesOf(edit(shipped, 'b1', b1.written, { ...b1.written, cost: 1_500_000 }))
    expect(after[entriesFile]).toContain('cost: 1500000')
    expect(seen(after, 'b1')).toMatchObject({ cost: 1_500_000, problems: [] })
    expect(compileHouse(after).script.entries.get('b1')?.cost).toBe(1_500_000)
    const gone = filesOf(edit(after, 'b1', { ...b1.written, cost: 1_500_000 }, b1.written))
    expect(seen(gone, 'b1')?.written).toEqual(b1.written)
    for (const cost of [-1, 1.5, '1,500', 1e12])
      expect(edit(shipped, 'b1', b1.written, { ...b1.written, cost })).toMatchObject({
        wrong: [{ field: 'cost' }],
      })
  })

  test('that tells of her, or opens what is not there, is told beside it', () => {
    const after = filesOf(edit(shipped, 'e2', undefined, { called: 'Nowhere', dialog: 'atlantis' }))
    expect(seen(after, 'e2')?.problems[0]).toContain('no dialog')
    const telling = filesOf(edit(shipped, 'violence', undefined, { called: 'Too clear' }))
    expect(seen(telling, 'violence')?.problems[0]).toContain('anybody can read it')
    expect(edit(shipped, 'e3', undefined, { called: 'x' })).toHaveProperty('wrong')
    expect(edit(shipped, 'e3', undefined, { called: 'Good name', ads: ['x'] })).toHaveProperty('wrong')
  })
})

describe('links', () => {
  const settings = {
    telegram: { token: 't', webhookSecret: 's', apiRoot: 'https://telegram.example' },
    messenger: {
      pageId: '1',
      pageToken: 't',
      appSecret: 's',
      verifyToken: 'v',
      apiRoot: 'https://graph.example',
      apiVersion: 'v26.0',
    },
    PUBLIC_URL: 'https://word.example/',
  } as never
  const asked: string[] = []
  const calls = (answers: Record<string, unknown>) => ({
    async make(root: string) {
      asked.push(root)
      const body = answers[root]
      return body === undefined ? ('noAnswer' as const) : ({ status: 200, body } as never)
    },
  })

  test('begin with the names the platforms tell, asked once an hour', async () => {
    let clock = 0
    const links = openLinks(
      settings,
      calls({
        'https://telegram.example': { ok: true, result: { username: 'itgel_bot' } },
        'https://graph.example': { id: '1', username: 'itgel.mn' },
      }),
      () => clock,
    )
    expect(await links()).toEqual({
      telegram: 'https://t.me/itgel_bot?start=',
      messenger: 'https://m.me/itgel.mn?ref=',
      web: 'https://word.example/chat?c=',
    })
    const before = asked.length
    await links()
    expect(asked.length).toBe(before)
    clock = 3_600_001
    await links()
    expect(asked.length).toBe(before + 2)
  })

  test('are not made up where a platform is silent or answers with something else', async () => {
    const links = openLinks(settings, calls({ 'https://graph.example': { username: 'a/../b?x' } }), () => 0)
    expect(await links()).toMatchObject({ telegram: null, messenger: null })
    expect(await openLinks({} as never, calls({}), () => 0)()).toEqual({})
  })
})
