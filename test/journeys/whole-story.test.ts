/**
 * One whole story in two real browsers, through the process as an operator starts it: she writes of danger on her page, the page climbs
 * the rota while nobody answers, the backup takes her, they talk, she is handed on, ended, handed back, followed up, and erases all.
 */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { createSealer } from '#src/store/seal.ts'
import { complaints, enterPassphrase, heading, type Office, openOffice, until } from '../desk-ui/office.ts'
import { type FakeGateway, startFakeGateway } from '../fakes/fake-gateway.ts'
import { type App, startApp, testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { hireStaff, type Member } from './flood/staff.ts'

const secret = 'a secret of the gateway of the whole story'
const patience = 60_000

let redis: TestRedis
let gateway: FakeGateway
let app: App
let office: Office
let staff: Member[]
let inStore: (pattern: string) => Promise<string[]>
let closeConnection: () => Promise<void>

beforeAll(async () => {
  ;[redis, gateway, office] = await Promise.all([startRedis(), startFakeGateway({ secret }), openOffice()])
  const connection = await connect(redis.url, () => undefined)
  closeConnection = () => connection.close()
  inStore = async (pattern) => ((await connection.send(['KEYS', pattern])) as unknown[]).map(String)
  const sealer = createSealer(
    [{ id: 'k1', key: Buffer.from(testKeys.SEAL_KEYS.split(':')[1] ?? '', 'base64') }],
    Buffer.from(testKeys.PSEUDONYM_KEY, 'base64'),
  )
  staff = await hireStaff({ store: redisStore(connection, { channels: ['web'] }), sealer }, [
    { role: 'counsellor', rota: 'first' },
    { role: 'counsellor', rota: 'backup' },
    { role: 'supervisor', rota: 'supervisor' },
  ])
  app = await startApp({
    REDIS_URL: redis.url,
    PAGER_WEBHOOK_URL: gateway.url,
    PAGER_WEBHOOK_SECRET: secret,
    PAGER_PRIVATE_HOSTS: 'true',
    // The other way of everybody is dead: a mail server that does not answer.
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: '9',
    SMTP_TLS: 'none',
    SMTP_FROM: 'line@example.mn',
    PAGER_AGAIN_SECONDS: '15',
    PAGER_BACKUP_SECONDS: '4',
    PAGER_SUPERVISOR_SECONDS: '600',
  })
}, 120_000)
afterAll(async () => {
  await office.close()
  await app.kill()
  await closeConnection()
  await Promise.all([redis.stop(), gateway.close()])
})

const field = (page: Page) => page.locator('.composer textarea')
const rung = (member: Member | undefined): number =>
  gateway.rung.filter(({ to }) => to === member?.phone).length
/** The day and the second, by the clock of Ulaanbaatar, so many seconds from now. */
function soon(seconds: number): { day: string; hour: string } {
  const text = new Date(Date.now() + seconds * 1000 + 8 * 3600_000).toISOString()
  return { day: text.slice(0, 10), hour: text.slice(11, 19) }
}

test('from the first words to a counsellor, to another, back to the program, once more as agreed, and gone', async () => {
  const [first, backup, supervisor] = staff
  const clean = async (...pages: Page[]): Promise<void> => {
    for (const page of pages) {
      // Menus and dialogs come and go softly.
      await page.locator('[role=menu]').waitFor({ state: 'detached' })
      await page.waitForTimeout(350)
      expect(await complaints(page)).toEqual([])
    }
  }
  async function atDesk(member: Member | undefined, width: number) {
    const visited = await office.visit(app.url, { width })
    await enterPassphrase(visited.page, member?.login ?? '', member?.passphrase ?? '')
    await heading(visited.page)
    return visited
  }

  // She writes of danger, and says yes to a person.
  const hers = await office.visit(app.url, { path: '../chat', width: 390 })
  const her = hers.page
  her.setDefaultTimeout(patience)
  const writes = async (text: string): Promise<void> => {
    await her.getByRole('textbox').fill(text)
    await her.locator('.send').click()
  }
  await her.getByRole('button', { name: 'Эхлэх', exact: true }).click()
  await her.getByRole('button', { name: 'Тийм', exact: true }).waitFor()
  await writes('Нөхөр намайг хутга бариад ална гэж байна')
  await her.getByRole('button', { name: 'Тийм, дуудаарай' }).waitFor()
  expect(await her.locator('body').textContent()).toMatch(/102/)
  await clean(her)
  await her.getByRole('button', { name: 'Тийм, дуудаарай' }).click()

  // Nobody answers: the first is called, then the backup. A page says nothing of her.
  await until(() => rung(first) > 0, patience)
  await until(() => rung(backup) > 0, patience)
  expect(rung(supervisor)).toBe(0)
  expect(new Set(gateway.rung.map(({ text }) => text.replace(/ http.*/, ''))).size).toBe(1)
  expect(gateway.rung.map(({ text }) => text).join()).not.toMatch(/хутга|ална|нөхөр/i)

  // The backup sees who needs her and why, takes her, and they talk.
  const two = await atDesk(backup, 1440)
  two.page.setDefaultTimeout(patience)
  const waits = two.page.locator('.waiting-case.critical').first()
  await waits.waitFor()
  expect(await waits.textContent()).toMatch(/Яг одоо аюултай/)
  await clean(two.page)
  await two.page.locator('.take-next').click()
  await two.page.locator('.talk h1').waitFor()
  const alias = await two.page.locator('.talk h1').textContent()
  const called = gateway.rung.length
  // The address of a conversation can be opened again.
  await two.page.reload()
  await field(two.page).waitFor()
  await her.getByText('манай зөвлөх', { exact: false }).first().waitFor()
  await field(two.page).pressSequentially('Би энд')
  await her.getByRole('img', { name: 'Бичиж байна…' }).waitFor()
  await field(two.page).fill('Би энд байна. Одоо хаалга түгжээтэй юу?')
  await two.page.keyboard.press('Enter')
  await her.getByText('Одоо хаалга түгжээтэй юу?').waitFor()
  await writes('Тийм, угаалгын өрөөнд байна')
  await two.page.locator('.said.hers', { hasText: 'угаалгын өрөөнд' }).waitFor()
  await clean(her, two.page)
  // Nobody is called while somebody has her.
  expect(gateway.rung.length).toBe(called)

  // A colleague is asked to read along, and does.
  const three = await atDesk(supervisor, 390)
  three.page.setDefaultTimeout(patience)
  await two.page.getByRole('button', { name: 'Бусад үйлдэл' }).click()
  await two.page.getByRole('menuitem', { name: 'Хамтрагчаас тусламж хүсэх' }).click()
  await two.page.getByRole('dialog').getByLabel('Member 2').click()
  await two.page.getByRole('dialog').getByRole('button', { name: 'Хүсэх' }).click()
  await three.page.getByText('танаас тусламж хүссэн').waitFor()
  await clean(three.page)
  await three.page.getByRole('button', { name: 'Нэгдэх' }).click()
  await three.page.locator('.said.hers', { hasText: 'угаалгын өрөөнд' }).waitFor()
  await three.page.getByRole('link', { name: 'Жагсаалт руу' }).first().click()

  // She is handed on with a note, and is told so.
  await two.page.getByRole('button', { name: 'Бусад үйлдэл' }).click()
  await two.page.getByRole('menuitem', { name: 'Шилжүүлэх' }).click()
  const handing = two.page.getByRole('dialog')
  await handing.getByLabel('Member 2').click()
  await handing.getByRole('textbox').fill('Хоёр хүүхэдтэй, цагдаа дуудсан')
  await clean(two.page)
  await handing.getByRole('button', { name: 'Шилжүүлэх' }).click()
  await two.page.locator('.now').waitFor()
  await three.page.getByText('Танд шилжүүлсэн').waitFor()
  await clean(three.page)
  await three.page.locator('.take-next').click()
  await three.page.getByText('Хоёр хүүхэдтэй').first().waitFor()
  expect(await three.page.locator('.talk h1').textContent()).toBe(alias)
  await her.getByText('өөр нэг зөвлөх', { exact: false }).waitFor()
  await field(three.page).fill('Цагдаа замдаа гарсан. Маргааш бичих үү?')
  await three.page.locator('.composer').getByRole('button', { name: 'Илгээх', exact: true }).click()
  await her.getByText('Цагдаа замдаа гарсан').waitFor()

  // She agreed to be written to later, in harmless words.
  await three.page.getByRole('button', { name: 'Бусад үйлдэл' }).click()
  await three.page.getByRole('menuitem', { name: 'Дараа бичих' }).click()
  const later = three.page.getByRole('dialog')
  await later.getByLabel('Түүний зөвшөөрсөн үгс').fill('Гурил ирсэн, очоод авах уу?')
  await later.getByText('Тэр энэ цаг, энэ үгсийг зөвшөөрсөн').click()
  const { day, hour } = soon(25)
  await later.getByLabel('Өдөр').fill(day)
  await later.getByLabel('Цаг (Улаанбаатар)').fill(hour)
  await clean(three.page)
  await later.getByRole('button', { name: 'Тохирох' }).click()
  await later.waitFor({ state: 'hidden' })

  // Ended; the program says that it is one, and goes on.
  await three.page.getByRole('button', { name: 'Дуусгах', exact: true }).click()
  await three.page.getByLabel('Аюулгүй болсон').click()
  await clean(three.page)
  await three.page.getByRole('dialog').getByRole('button', { name: 'Дуусгах' }).click()
  await three.page.locator('.now').waitFor()
  await her.getByText('дахиад би, программ').waitFor()
  await her.getByText('Одоо та аюулгүй газар байна уу?').waitFor()
  await her.getByText('Гурил ирсэн').waitFor()
  await clean(her, three.page)

  // Everything of hers goes, on her page, at the desk and in the store.
  expect(await inStore('itgel:{web}:kc:*')).not.toEqual([])
  expect(await inStore('itgel:{web}:c:*')).not.toEqual([])
  await writes('устгах')
  await her.getByText('Энд юу ч үлдээгүй').waitFor()
  await until(async () => (await inStore('itgel:{web}:kc:*')).length === 0, patience)
  expect(await inStore('itgel:{web}:c:*')).toEqual([])
  await three.page.reload()
  await three.page.locator('.now').waitFor()
  await three.page.getByText('Дууссан яриа одоогоор алга.').waitFor()
  expect(app.output()).not.toMatch(/хутга|Гурил|угаалгын/)
  expect(gateway.violations).toEqual([])
  expect([...hers.wrongs, ...two.wrongs, ...three.wrongs]).toEqual([])
}, 300_000)
