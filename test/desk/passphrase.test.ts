/** Which passphrases will do. */
import { describe, expect, test } from 'vitest'
import { hashPassphrase, samePassphrase, weakness } from '#src/desk/people/passphrase.ts'

const of = (text: string, own: string[] = ['Сараа Бат', 'saraa.bat@example.mn']) => weakness(text, own)

describe('a passphrase', () => {
  test.each([
    'сайхан өглөө, хоёр хонь',
    'correct-ish horse with 7 legs',
    'aaaabbbbccccddddeeee1',
    '🌊🌲🐎🌙 дөрвөн зураг ба үг',
    'a b c d e f g h i j k l',
  ])('"%s" will do', (text) => expect(of(text)).toBeUndefined())
  const weak: [string, string][] = [
    ['fourteen chars', 'too-short'],
    ['🌊'.repeat(14), 'too-short'],
    ['x y z '.repeat(40), 'too-long'],
    ['Password Password', 'common'],
    ['qwertyuiop-asdfghjkl-zxcvbnm', 'common'],
    ['123456789012345', 'common'],
    ['letmein letmein 123', 'common'],
    ['abcabcabcabcabcabc', 'repeats'],
    ['1111111111111111', 'repeats'],
    ['saraa.bat@example.mn', 'yours'],
    ['Сараа Бат итгэл 2026', 'yours'],
    ['itgel itgel mgec desk', 'yours'],
  ]
  test.each(weak)('"%s" is %s', (text, why) => expect(of(text)).toBe(why))

  test('is kept as argon2id with the parameters OWASP names, never alike twice', async () => {
    const [one, two] = [
      await hashPassphrase('сайхан өглөө, хоёр хонь'),
      await hashPassphrase('сайхан өглөө, хоёр хонь'),
    ]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(await samePassphrase(one, 'сайхан өглөө, хоёр хонь')).toBe(true)
    expect(await samePassphrase(one, 'сайхан өглөө, гурван хонь')).toBe(false)
  })
  test('is the same however the keyboard composes its letters', async () => {
    const hashed = await hashPassphrase('Café ба ёлкий жижигхэн'.normalize('NFD'))
    expect(await samePassphrase(hashed, 'Café ба ёлкий жижигхэн'.normalize('NFC'))).toBe(true)
  })
  test('of nobody is never right, and takes its time all the same', async () => {
    expect(await samePassphrase(undefined, 'a passphrase nobody has')).toBe(false)
  })
})
