/** "Дээ" written to a word that ends in -гүй only softens it: what was heard without it is heard with it. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'

test.each([
  'амьдармааргүй',
  'би амьдармааргүй',
  'амьсгалахгүй',
  'намайг унтуулдаггүй',
  'намайг амраадаггүй',
  'хаашаа ч гаргахгүй',
  'намайг гаргахгүй',
  'amidarmaargui',
])('"%s"', (text) => {
  const { urgency } = screen(text)
  expect(['critical', 'high']).toContain(urgency)
  const end = /[a-z]/.test(text) ? 'dee' : 'дээ'
  expect(screen(`${text}${end}`).urgency).toBe(urgency)
})
