/** What stands in our place while we are away: it needs nothing of ours, and tells nobody what it is. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { expect, test } from 'vitest'
import { awayCsp, awayPage } from '../../src/chat-page/away.ts'
import { type ChatPageParts, chatPage } from '../../src/chat-page/server.ts'
import type { House } from '../../src/house.ts'
import { root } from '../support/root.ts'

const page = awayPage('Тэмдэглэл', {
  mn: 'Одоо түр саатал гарлаа:\nЦагдаа: 102',
  en: 'Something is not working:\nPolice: 102 <not "tried">',
})

test('needs nothing beside it: no script, no address, no picture, and of styles its own', () => {
  expect(page).not.toMatch(/<script|\ssrc=|\shref=|https?:|url\(|@import|\son\w+=|\sstyle=/)
  const [style = ''] = /(?<=<style>)[^<]*(?=<\/style>)/.exec(page) ?? []
  expect(style.length).toBeGreaterThan(50)
  const hash = createHash('sha256').update(style).digest('base64')
  expect(awayCsp).toBe(`default-src 'none'; style-src 'sha256-${hash}'`)
  // Kept and sent by another server, it brings its policy along.
  expect(page).toContain(`http-equiv="Content-Security-Policy" content="${awayCsp}"`)
})

test('says in every language whom to call, and tries again by itself', () => {
  expect(page).toContain('<p lang="mn">Одоо түр саатал гарлаа:\nЦагдаа: 102</p>')
  expect(page).toContain(
    '<p lang="en">Something is not working:\nPolice: 102 &#60;not &#34;tried&#34;&#62;</p>',
  )
  expect(page).toMatch(/http-equiv="refresh" content="\d+"/)
})

test('is as innocent as her page: its name, no search engine, no way back to where she came from', () => {
  expect(page).toContain('<title>Тэмдэглэл</title>')
  expect(page).not.toMatch(/Itgel|Итгэл|MGEC|chat|desk/i)
  expect(page).toContain('content="noindex, nofollow, noarchive"')
  expect(page).toContain('name="referrer" content="no-referrer"')
})

test('her page names the numbers that hold now, also when nothing was published for weeks', async () => {
  let now = Date.parse('2026-11-27T08:00:00Z')
  let numbers = 'Police: 102'
  const house = { dialog: { words: { languages: ['mn', 'en'], text: () => '' } }, now: () => now }
  const app = express().use(
    chatPage({
      house: house as unknown as House,
      folder: join(root, 'dist/chat-page/'),
      leaveUrl: 'https://weather.example.org/?a=1&b=2',
      offlineHelp: () => ({ en: numbers }),
    } as unknown as ChatPageParts),
  )
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const shown = async (path: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  try {
    expect(await shown('/chat')).toContain('Police: 102')
    // The way out of a page that did not open is the operator's too.
    expect(await shown('/chat')).toContain('<a href="https://weather.example.org/?a=1&#38;b=2">')
    // The test call of that row is over.
    numbers = 'Police: none'
    now += 3600_000
    expect(await shown('/chat')).toContain('Police: none')
    expect(await shown('/chat')).not.toContain('102')
    expect(await shown('/away')).toContain('Police: none')
  } finally {
    server.close()
  }
})
