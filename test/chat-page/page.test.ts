/** The chat page in a real browser, against a server that loses connections: nothing lost, nothing twice, nothing left behind. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chatPaths } from '../../src/chat-page/paths.ts'
import { openStage, type Stage, said, start, until, type Visit, visit, write } from './browser.ts'

let stage: Stage
let opened: Visit | undefined
beforeAll(async () => {
  stage = await openStage()
})
afterEach(async () => {
  const wrongs = opened?.wrongs
  opened = undefined
  await stage.tidy()
  expect(wrongs ?? []).toEqual([])
})
afterAll(() => stage.strike())

async function open(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  opened = await visit(stage, options)
  return opened
}

async function talking(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const visited = await open(options)
  await start(visited.page)
  await until(() => visited.mock.streams.size === 1)
  await until(() => visited.mock.accepted().length === 1)
  return visited
}

const texts = ({ mock }: Visit) => mock.accepted().flatMap(({ text }) => (text === undefined ? [] : [text]))
const html = (page: Page): Promise<string> => page.evaluate('document.documentElement.outerHTML')

describe('starting', () => {
  test('creates nothing on the server until she touches start', async () => {
    const { page, mock } = await open()
    await page.waitForTimeout(500)
    expect(mock.requests.filter(({ url }) => url.startsWith('/chat/api'))).toEqual([])
    await start(page)
    await until(() => mock.accepted().length === 1)
    expect(mock.accepted()[0]).toMatchObject({ n: 1, event: 'start', language: 'mn' })
  })

  test('sends the campaign code once, with the start, and takes it out of the address', async () => {
    const visited = await open({ query: '?c=autumn_2-B&fbclid=abc' })
    expect(visited.page.url()).toBe(visited.mock.origin + chatPaths.page)
    await start(visited.page)
    await write(visited.page, 'Сайн байна уу')
    await until(() => texts(visited).length === 1)
    expect(visited.mock.accepted().map(({ campaign }) => campaign)).toEqual(['autumn_2-B', undefined])
  })

  test('drops a campaign code that is none', async () => {
    const { page, mock } = await open({ query: '?c=%3Cb%3E' })
    await start(page)
    await until(() => mock.accepted().length === 1)
    expect(mock.accepted()[0]).not.toHaveProperty('campaign')
  })

  test('keeps trying to open the conversation, and sends then what she wrote meanwhile', async () => {
    const visited = await open()
    visited.mock.settings.faults = { [chatPaths.session]: 'busy' }
    await start(visited.page)
    await write(visited.page, 'Байна уу')
    await visited.page.locator('.connection-words a[href="tel:107"]').first().waitFor()
    visited.mock.settings.faults = {}
    await until(() => texts(visited).length === 1)
    await until(async () => (await visited.page.locator('.connection-words').textContent()) === '')
    expect(visited.mock.accepted().map(({ n }) => n)).toEqual([1, 2])
  })

  test('speaks English at one touch and says so to the server', async () => {
    const { page, mock } = await open()
    await page.locator('.language').click()
    expect(await page.title()).toBe('Notes')
    expect(await page.locator('.leave').textContent()).toBe('Leave')
    await start(page)
    await until(() => mock.accepted().length === 1)
    expect(mock.accepted()[0]).toMatchObject({ event: 'start', language: 'en' })
  })
})

describe('listening', () => {
  test('shows everything once and in order although the stream is cut twenty times', async () => {
    const { page, mock } = await talking()
    const expected: string[] = []
    const tell = (middle: boolean) => {
      const text = `мессеж ${expected.length + 1}`
      expected.push(text)
      if (middle) mock.cutInTheMiddle({ text })
      else mock.say(mock.newest(), { text })
    }
    for (let round = 0; round < 20; round += 1) {
      tell(false)
      if (round % 2 === 0) mock.cut()
      else tell(true)
      tell(false) // while she is not connected
      await until(() => mock.streams.size === 1)
    }
    await until(async () => (await said(page)).length >= expected.length)
    await page.waitForTimeout(300)
    expect(await said(page)).toEqual(expected)
    expect(mock.requests.filter(({ url }) => url === chatPaths.events).length).toBeGreaterThanOrEqual(21)
  }, 120_000)

  test('who reads at the end stays there when the next word of a person comes', async () => {
    const { page, mock } = await talking()
    const long = (name: string) => `${name} ${'Би таныг сонсож байна. '.repeat(20)}`
    for (const name of ['нэг', 'хоёр', 'гурав', 'дөрөв', 'тав'])
      mock.say(mock.newest(), { text: long(name), author: 'person' })
    await until(async () => (await said(page)).length === 5)
    await page.locator('.more').click()
    const left = () =>
      page.evaluate<number>(
        `(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop)(document.querySelector('.scroller'))`,
      )
    await until(async () => (await left()) < 5)
    mock.say(mock.newest(), { text: 'Цагдаа 5 минутын дараа ирнэ.', author: 'person' })
    await until(async () => (await said(page)).length === 6)
    await page.waitForTimeout(200)
    expect(await left()).toBeLessThan(60)
  })

  test('does not show a message again that comes with a new event id', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { id: 'same', text: 'нэг' })
    mock.say(mock.newest(), { id: 'same', text: 'нэг' })
    mock.say(mock.newest(), { text: 'хоёр' })
    await until(async () => (await said(page)).includes('хоёр'))
    expect(await said(page)).toEqual(['нэг', 'хоёр'])
  })

  test('asks every few seconds where a browser cannot read streams', async () => {
    const { page, mock } = await open({ before: 'delete Response.prototype.body' })
    await start(page)
    await until(() => mock.accepted().length === 1)
    mock.say(mock.newest(), { text: 'нэг' })
    await until(async () => (await said(page)).length === 1)
    mock.say(mock.newest(), { text: 'хоёр' })
    await until(async () => (await said(page)).length === 2)
    expect(mock.streams.size).toBe(0)
    const asked = mock.requests.filter(({ url }) => url === chatPaths.events)
    expect(asked.every(({ headers }) => headers.accept === 'application/json')).toBe(true)
    expect(asked.at(-1)?.headers['last-event-id']).toBeDefined()
  })

  test('takes a stream for lost after forty seconds without a sign of life', async () => {
    const { context, page, mock } = await open()
    await page.clock.install()
    await start(page)
    await until(() => mock.streams.size === 1)
    const before = mock.requests.filter(({ url }) => url === chatPaths.events).length
    await page.clock.runFor(39_000)
    expect(mock.requests.filter(({ url }) => url === chatPaths.events).length).toBe(before)
    for (let second = 0; second < 4; second += 1) await page.clock.runFor(1_000)
    await until(() => mock.requests.filter(({ url }) => url === chatPaths.events).length > before)
    expect(context.pages()).toHaveLength(1)
  })

  test('shows markup as text', async () => {
    const { page, mock } = await talking()
    const attack = '<img src=x onerror="document.title=1"><script>alert(1)</script>'
    mock.say(mock.newest(), { text: attack, choices: [{ title: '<b>x</b>', value: 'v' }] })
    await until(async () => (await said(page)).length === 1)
    expect(await said(page)).toEqual([attack])
    expect(await page.locator('.choice').textContent()).toBe('<b>x</b>')
    expect(await page.locator('main img, main script, main b').count()).toBe(0)
  })

  test('shows a picture of ours above its words, in a place kept free, and reads it out', async () => {
    const { page, mock } = await talking()
    const picture = { name: 'steps_c', alt: 'Гурван утас зурсан байна.' }
    mock.say(mock.newest(), { text: 'Гурван алхам', picture })
    const shown = page.getByRole('img', { name: picture.alt })
    await shown.waitFor()
    await until(() => page.evaluate<boolean>(`document.querySelector('.picture').naturalWidth === 960`))
    const { width = 0, height = 1 } = (await shown.boundingBox()) ?? {}
    expect(width / height).toBeCloseTo(1.5, 1)
    expect(width).toBeGreaterThan(250)
    expect(await said(page)).toEqual(['Гурван алхам'])
    expect(
      mock.requests
        .filter(({ url }) => url.endsWith('.png'))
        .map(({ url, headers }) => [url, headers.referer]),
    ).toEqual([[`${chatPaths.pictures}steps_c.png`, undefined]])
  })

  test('shows the words of a picture that does not come, and never one from elsewhere', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'Утас', picture: { name: 'gone', alt: 'Утас' } })
    mock.say(mock.newest(), { text: 'нэг', picture: { name: '../api/leave?x', alt: 'x' } })
    mock.say(mock.newest(), { text: 'хоёр', picture: { name: '//elsewhere.example/a', alt: 'x' } })
    await until(async () => (await said(page)).includes('хоёр'))
    expect(await said(page)).toEqual(['нэг', 'хоёр'])
    expect(await page.evaluate(`[...document.images].map((it) => [it.alt, it.getAttribute('src')])`)).toEqual(
      [['Утас', `${chatPaths.pictures}gone.png`]],
    )
  })

  test('makes numbers in an answer dialable', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'Залгаарай: 107, +976 7000-1234. Тэнд 100 хүн бий.' })
    await page.locator('.bubble a').first().waitFor()
    const links = await page.evaluate(`[...document.querySelectorAll('.bubble a')].map((a) => a.href)`)
    expect(links).toEqual(['tel:107', 'tel:+97670001234'])
  })

  test('clears the page when the server says the conversation is erased', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'нууц үг' })
    await write(page, 'миний үг')
    await until(async () => (await said(page)).length === 1)
    mock.say(mock.newest(), {}, 'end')
    await page.locator('.begin').waitFor()
    const left = await html(page)
    expect(left).not.toContain('нууц үг')
    expect(left).not.toContain('миний үг')
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
    await start(page)
    await until(() => mock.conversations.size === 2)
  })
})

describe('writing', () => {
  test('a message typed while offline arrives once, after the line is back', async () => {
    const visited = await talking()
    await visited.context.setOffline(true)
    await write(visited.page, 'Намайг сонсож байна уу')
    await visited.page.locator('.hers[data-progress=waiting]').waitFor()
    await visited.page.locator('.connection-words p').first().waitFor()
    await visited.context.setOffline(false)
    await visited.page.locator('.hers[data-progress=sent]').waitFor()
    expect(texts(visited)).toEqual(['Намайг сонсож байна уу'])
    await until(async () => (await visited.page.locator('.connection-words').textContent()) === '')
  })

  test('who is too quick for the server is asked for patience once, and everything arrives', async () => {
    const visited = await talking()
    visited.mock.settings.faults = { [chatPaths.messages]: 'too quick' }
    await write(visited.page, 'нэг')
    await write(visited.page, 'хоёр')
    const asked = visited.page.locator('.bubble.bot', { hasText: 'Түр хүлээгээрэй' })
    await asked.waitFor()
    // The connection is there, and nothing says that it is not.
    expect(await visited.page.locator('.hers[data-progress=waiting]').count()).toBe(0)
    expect(await asked.locator('a[href="tel:107"]').count()).toBe(1)
    visited.mock.settings.faults = {}
    await until(() => texts(visited).length === 2)
    expect(texts(visited)).toEqual(['нэг', 'хоёр'])
    expect(await asked.count()).toBe(1)
    expect(await visited.page.locator('.connection-words').textContent()).toBe('')
  })

  test('an answer that got lost is asked for again under the same id, and the order stays', async () => {
    const visited = await talking()
    visited.mock.settings.faults = { [chatPaths.messages]: 'accept-then-destroy' }
    for (const text of ['нэг', 'хоёр', 'гурав']) await write(visited.page, text)
    await until(() => visited.mock.attempts.length >= 3)
    visited.mock.settings.faults = {}
    await until(() => texts(visited).length === 3)
    expect(texts(visited)).toEqual(['нэг', 'хоёр', 'гурав'])
    expect(visited.mock.accepted().map(({ n }) => n)).toEqual([1, 2, 3, 4])
    const tries = visited.mock.attempts.filter(({ text }) => text === 'нэг')
    expect(tries.length).toBeGreaterThan(1)
    expect(new Set(tries.map(({ id }) => id)).size).toBe(1)
  })

  test('one message is under way at a time', async () => {
    const visited = await talking()
    visited.mock.settings.faults = { [chatPaths.messages]: 'slow' }
    for (const text of ['нэг', 'хоёр', 'гурав']) await write(visited.page, text)
    await until(() => texts(visited).length === 3)
    expect(visited.mock.mostAtOnce()).toBe(1)
  })

  test('a long text goes out whole, in pieces the server takes', async () => {
    const visited = await talking()
    const long = Array.from({ length: 900 }, (_, index) => `үг${index}`).join(' ')
    await write(visited.page, long)
    await until(() => texts(visited).join(' ').length >= long.length)
    expect(texts(visited).join(' ')).toBe(long)
    expect(texts(visited).every((text) => String(text).length <= 2000)).toBe(true)
  })

  test('a choice is sent once with its value and label, and is no button any more', async () => {
    const { page, mock } = await talking()
    const choices = [
      { title: 'Тийм', value: 'a/b/yes' },
      { title: 'Үгүй', value: 'a/b/no' },
    ]
    mock.say(mock.newest(), { text: 'Тийм үү?', choices })
    await page.locator('.choice').first().dblclick()
    await until(() => mock.accepted().length === 2)
    await page.waitForTimeout(200)
    expect(mock.accepted()[1]).toMatchObject({ choice: 'a/b/yes', label: 'Тийм' })
    expect(mock.accepted()).toHaveLength(2)
    expect(await page.locator('.choice').count()).toBe(0)
    expect(await page.locator('.past').textContent()).toContain('Үгүй')
  })

  test('Enter sends on a computer, Shift+Enter makes a line, and the choice can be made by keyboard', async () => {
    const visited = await talking()
    await visited.page.locator('textarea').fill('нэг')
    await visited.page.keyboard.press('Shift+Enter')
    await visited.page.keyboard.type('хоёр')
    await visited.page.keyboard.press('Enter')
    await until(() => texts(visited).length === 1)
    expect(texts(visited)).toEqual(['нэг\nхоёр'])
    visited.mock.say(visited.mock.newest(), { text: '?', choices: [{ title: 'Тийм', value: 'v' }] })
    await visited.page.locator('.choice').waitFor()
    await visited.page.keyboard.press('Shift+Tab')
    await visited.page.keyboard.press('Enter')
    await until(() => visited.mock.accepted().length === 3)
    expect(await visited.page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
  })

  test('what the server no longer takes because the conversation is gone comes back into her own input', async () => {
    const { page, mock } = await talking()
    mock.settings.faults = { [chatPaths.messages]: 'unauthorized' }
    await write(page, 'энэ үг алга болохгүй')
    await page.locator('.begin').waitFor()
    expect(await html(page)).not.toContain('энэ үг')
    mock.settings.faults = {}
    await start(page)
    expect(await page.locator('textarea').inputValue()).toBe('энэ үг алга болохгүй')
  })
})

describe('coming back', () => {
  test('a reload shows nothing of before, goes on in the same conversation and shows what she missed', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'нууц үг' })
    await write(page, 'миний үг')
    await until(async () => (await said(page)).length === 1)
    await until(() => mock.accepted().length === 2)
    await page.reload()
    await page.locator('.notice').waitFor()
    await until(() => mock.accepted().length === 3)
    expect(mock.accepted()[2]).toMatchObject({ event: 'returned', n: 3 })
    mock.say(mock.newest(), { text: 'шинэ' })
    await until(async () => (await said(page)).length > 0)
    expect(await said(page)).toEqual(['шинэ'])
    expect(await html(page)).not.toContain('миний үг')
    expect(mock.conversations.size).toBe(1)
  })

  test('what she is writing when the conversation is found to be gone comes back into her input', async () => {
    const { page, mock } = await talking()
    await page.locator('textarea').fill('энэ үг алга болохгүй')
    mock.settings.faults = { [chatPaths.events]: 'unauthorized' }
    mock.cut()
    await page.locator('.begin').waitFor()
    mock.settings.faults = {}
    await start(page)
    expect(await page.locator('textarea').inputValue()).toBe('энэ үг алга болохгүй')
  })

  test('keeps no word of the conversation in storage, and no cookie', async () => {
    const { page, mock, context } = await talking()
    mock.say(mock.newest(), { text: 'нууц үг' })
    await write(page, 'миний үг')
    await until(async () => (await said(page)).length === 1)
    const stored: string = await page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])')
    expect(stored).toContain(mock.newest())
    expect(stored).not.toMatch(/нууц үг|миний үг/)
    expect(await page.evaluate('localStorage.length')).toBe(0)
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then(all => all.length)')).toBe(0)
  })

  test('going to another page and back shows nothing of the conversation', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'нууц үг' })
    await page.locator('textarea').fill('хагас бичсэн')
    await until(async () => (await said(page)).length === 1)
    await page.goto(`${mock.origin}/elsewhere`)
    await page.goBack()
    await page.locator('.notice').waitFor()
    expect(await html(page)).not.toContain('нууц үг')
    expect(await page.locator('textarea').inputValue()).toBe('')
  })

  test('a page put aside for the back button is empty, and starts anew if it is shown again', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'нууц үг' })
    await until(async () => (await said(page)).length === 1)
    const transition = (name: string) =>
      `dispatchEvent(new PageTransitionEvent('${name}', { persisted: true }))`
    await page.evaluate(transition('pagehide'))
    expect(await page.evaluate('document.body.childNodes.length')).toBe(0)
    await until(() => mock.streams.size === 0)
    await page.evaluate(transition('pageshow'))
    await page.locator('.notice').waitFor()
    expect(await html(page)).not.toContain('нууц үг')
  })

  test('a page nobody looks at shows nothing in the list of open apps', async () => {
    const { page } = await talking()
    await page.evaluate(
      `Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })`,
    )
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
    expect(await page.locator('textarea').isVisible()).toBe(false)
    await page.evaluate(
      `Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })`,
    )
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
    expect(await page.locator('textarea').isVisible()).toBe(true)
  })
})

describe('leaving', () => {
  const ways: [string, (page: Page) => Promise<void>][] = [
    ['the button', (page) => page.locator('.leave').click()],
    [
      'Esc three times',
      async (page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
      },
    ],
  ]

  test.each(ways)('by %s leaves nothing in the document, title, storage or history', async (_, leave) => {
    const { page, mock } = await open({ query: '?c=autumn' })
    await page.goto(`${mock.origin}/elsewhere`)
    await page.goto(mock.origin + chatPaths.page)
    await start(page)
    await until(() => mock.streams.size === 1)
    mock.say(mock.newest(), { text: 'нууц үг' })
    await write(page, 'миний үг')
    await until(async () => (await said(page)).length === 1)
    const token = mock.newest()
    const entries = await page.evaluate('history.length')
    await leave(page)
    await page.waitForURL(`${mock.origin}/jor`)
    expect(await page.title()).toContain('Бууз')
    await until(() => mock.left.length === 1)
    expect(mock.left[0]).toEqual({ token, type: expect.stringMatching(/^text\/plain/) })
    await until(() => mock.streams.size === 0)
    expect(await page.evaluate('[sessionStorage.length, localStorage.length, history.length]')).toEqual([
      0,
      0,
      entries,
    ])
    expect(await html(page)).not.toMatch(/нууц үг|миний үг|chat|Тэмдэглэл|Итгэл|Itgel/i)

    await page.goBack()
    expect(page.url()).toBe(`${mock.origin}/elsewhere`)
    await page.goForward()
    expect(page.url()).toBe(`${mock.origin}/jor`)
    await page.goBack()
    await page.goBack()
    await page.locator('.begin').waitFor()
    expect(await html(page)).not.toMatch(/нууц үг|миний үг/)
  })

  test('blanks the screen at once, before anything can be loaded', async () => {
    const { page, mock } = await talking()
    mock.say(mock.newest(), { text: 'нууц үг' })
    await until(async () => (await said(page)).length === 1)
    const seen = await page.evaluate(
      `(document.querySelector('.leave').click(), [document.body.childNodes.length, document.title, sessionStorage.length])`,
    )
    expect(seen).toEqual([0, '…', 0])
    await page.waitForURL(`${mock.origin}/jor`)
  })

  test('works without a network: the screen is cleared and the recipe stands there', async () => {
    const { page, mock, context } = await talking()
    await until(() => mock.requests.filter(({ url }) => url === '/jor.css').length === 1)
    mock.say(mock.newest(), { text: 'нууц үг' })
    await until(async () => (await said(page)).length === 1)
    await context.setOffline(true)
    await page.locator('.leave').click()
    await page.waitForURL(`${mock.origin}/jor`)
    expect(await page.locator('h1').textContent()).toBe('Бууз')
  })

  test('two presses of Esc, or three slow ones, stay', async () => {
    const { page } = await talking()
    await page.keyboard.press('Escape')
    await page.waitForTimeout(1_100)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(1_100)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
    expect(await page.locator('textarea').count()).toBe(1)
  })

  test('goes where the server wants, but never into a script', async () => {
    const { page, mock } = await talking()
    await page.evaluate(`document.querySelector('meta[name="leave-url"]').content = 'javascript:alert(1)'`)
    await page.locator('.leave').click()
    await page.waitForURL(`${mock.origin}/jor`)
  })
})

describe('a browser in which the page cannot run', () => {
  /** What she sees once the while is over after which the page counts as not opened. */
  const seen = (page: Page): Promise<string> =>
    page.evaluate(`for (const each of document.getAnimations()) each.finish(); document.body.innerText`)
  const help = /102/

  test('is told so, with numbers, when the script does not come', async () => {
    const { page } = await open({ without: /\.js$/ })
    expect(await seen(page)).toMatch(/Хуудас бүрэн нээгдсэнгүй[\s\S]*did not open fully/)
    expect(await seen(page)).toMatch(help)
  })

  test('is told so when the browser is too old for what the script needs', async () => {
    const { page } = await open({ before: 'delete window.sessionStorage; delete Element.prototype.append' })
    expect(await seen(page)).toMatch(help)
    if (opened) opened.wrongs.length = 0
  })

  test('is told so when scripts are not allowed', async () => {
    const { page, mock } = await open({ context: { javaScriptEnabled: false } })
    await page.locator('#not-opened').waitFor({ state: 'visible' })
    expect(await page.locator('#not-opened').innerText()).toMatch(help)
    expect(await page.locator('noscript').innerText()).toContain('JavaScript')
    await page.locator('#not-opened a').click()
    await page.waitForURL(`${mock.origin}/jor`)
  })

  test('and where it runs, none of this is there', async () => {
    const { page } = await open()
    await page.locator('.begin').waitFor()
    expect(await page.locator('#not-opened').count()).toBe(0)
    expect(await seen(page)).not.toMatch(help)
  })
})

describe('the built page', () => {
  test('is small, has nothing inline and names no other place', () => {
    const assets = readdirSync(join(stage.folder, 'assets'))
    const scripts = assets
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(stage.folder, 'assets', name)))
    const gzipped = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)
    expect(gzipped).toBeLessThanOrEqual(12_000)
    const page = readFileSync(join(stage.folder, 'index.html'), 'utf8')
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son\w+=|https?:/)
    for (const script of scripts)
      expect(script.toString()).not.toMatch(/innerHTML|localStorage|document\.cookie|serviceWorker/)
    expect(page + scripts.join('')).not.toMatch(/Itgel|Итгэл|\b107\b|\b102\b/)
  })

  test('the recipe knows nothing of the chat', () => {
    const recipe =
      readFileSync(join(stage.folder, 'jor.html'), 'utf8') +
      readFileSync(join(stage.folder, 'jor.css'), 'utf8')
    expect(recipe).not.toMatch(/chat|Itgel|Итгэл|Тэмдэглэл|<script/i)
  })
})
