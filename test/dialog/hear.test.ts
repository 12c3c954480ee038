import { describe, expect, test } from 'vitest'
import { readCommand } from '#src/dialog/commands.ts'
import { foldWords, writtenNumber } from '#src/dialog/hear.ts'
import { shipped } from './house.ts'

describe('a word is heard as she types it', () => {
  test.each([
    ['Тийм ээ', 'tiimee', 'TIIM EE', 'тийм ээ!!', 'тиймээ 🙏'],
    ['Үгүй', 'ugui', 'ugvi', 'УГУЙ', 'үгүй...'],
    ['Болно', 'bolno', 'bolnoo', '«болно»'],
    ['Хүн', 'hun', 'khun', 'hvn', 'xun', 'hün', 'хун'],
    ['Зөвлөх', 'zuvluh', 'zowloh', 'zovlokh', 'зовлох'],
    ['Цэс', 'tses', 'ces'],
    ['Үргэлжлүүлэх', 'urgeljluuleh', 'vrgeljlvvleh'],
  ])('%s', (word, ...typed) => {
    for (const one of typed) expect([one, foldWords(one)]).toEqual([one, foldWords(word)])
  })

  test('a number with its dot or bracket, full-width or keycap', () => {
    for (const one of ['2', ' 2. ', '2)', '２', '2️⃣']) expect(writtenNumber(one)).toBe(2)
    for (const none of ['', '2 охин', '-2', '102 107', '123', '2.5'])
      expect(writtenNumber(none)).toBeUndefined()
  })
})

describe('a command is a whole message', () => {
  const command = (text: string) => readCommand(shipped.script.commands, text)?.name

  test.each([
    [
      'leave',
      'Гарах',
      'garah',
      'garakh',
      'garya',
      'гаръя',
      'LEAVE',
      'Leave.',
      'exit',
      '/leave',
      '/stop',
      '/leave@itgel_bot',
      'stop',
    ],
    ['erase', 'устгах', 'ustgah', 'ustga', 'Erase!', '/erase', 'delete'],
    ['help', 'тусламж', 'tuslamj', 'tuslaach', 'tuslaaraiiii', 'туслаач!!', 'HELP', 'help me', '/help'],
    ['language', 'хэл', 'hel', 'khel', 'language', '/language'],
    ['person', 'хүн', 'hun', 'khun', 'hvn', 'зөвлөх', 'zuvluh', 'zowlox', 'person', '/person'],
    ['menu', 'цэс', 'tses', 'menu', '/menu'],
    ['privacy', 'нууцлал', 'nuutslal', 'privacy', '/privacy'],
    [
      'who',
      'чи хэн бэ',
      'chi hen be?',
      'Та хүн үү?',
      'ta hun uu',
      'чи робот уу',
      'robot uu',
      'are you a bot',
      'unegui yu',
      'Are you a robot?',
      'who are you',
      'is it free?',
      '/who',
    ],
  ])('%s', (name, ...typed) => {
    for (const one of typed) expect([one, command(one)]).toEqual([one, name])
  })

  test.each([
    'he did not help me',
    'гарах гэхээр хаалга түгжээтэй',
    'би гарч чадахгүй',
    'энэ хүн намайг цохисон',
    'hell',
    '/unknown',
    '',
    '🙏',
  ])('"%s" is none', (text) => expect(command(text)).toBeUndefined())
})
