/**
 * The page's own words. Everything else she reads comes from the server.
 *
 * Draft: two native readers must go over the Mongolian before launch. Neutral on purpose: someone looking over her
 * shoulder should learn nothing from a button or a notice.
 */

export type Language = 'mn' | 'en'

const mn = {
  title: 'Тэмдэглэл',
  leave: 'Гарах',
  otherLanguage: 'English',
  hello: 'Сайн байна уу',
  noHurry: 'Бэлэн болсон үедээ эхлээрэй. Яарах хэрэггүй.',
  whoReads:
    'Бичсэнийг тань зөвхөн танд эндээс хариулдаг хүмүүс уншина. «Гарах» дээр дарахад яриа устаж, өөр хуудас нээгдэнэ.',
  whoElse: 'Өөр хэн харж болох вэ?',
  whoElseScreen: 'Дэлгэцийг тань хажуунаас харж байгаа, эсвэл утсыг тань хянадаг хүн харж болно.',
  whoElseHistory:
    'Хөтчийн түүхэнд энэ хуудасны хаяг үлдэж болно. Нууцлалтай (incognito) цонхоор нээвэл түүхэнд үлдэхгүй.',
  whoElseOffline:
    'Интернэтгүй үед гарвал дэлгэцээс тань шууд арилна. Харин манай талд хэсэг хугацаанд үлдэж болно.',
  leaveKeys: 'Компьютер дээр Esc товчийг гурав дараалан дарахад мөн шууд гарна.',
  start: 'Эхлэх',
  ended: 'Яриа дууслаа. Энд юу ч үлдээгүй.',
  conversation: 'Яриа',
  write: 'Энд бичнэ үү',
  send: 'Илгээх',
  sending: 'Илгээж байна…',
  sent: 'Илгээсэн',
  waiting: 'Холболт хүлээж байна…',
  refused: 'Илгээж чадсангүй. Өөрөөр эсвэл богино бичээд үзээрэй.',
  you: 'Та:',
  answer: 'Хариулт:',
  person: 'Зөвлөх',
  choices: 'Сонголтууд',
  chosen: 'Таны сонголт:',
  typing: 'Бичиж байна…',
  more: 'Доош үргэлжлэл бий',
  offline: 'Холболт тасарлаа. Бичсэн зүйл тань алга болохгүй, холбогдмогц илгээнэ.',
  returned: 'Та эндээс үргэлжлүүлж болно. Өмнөх яриа энэ дэлгэцэд дахин харагдахгүй.',
  unsent: 'Сүүлд бичсэн тань илгээгдээгүй байж магадгүй. Хүсвэл дахин бичээрэй.',
}

export type Word = keyof typeof mn

const en: Record<Word, string> = {
  title: 'Notes',
  leave: 'Leave',
  otherLanguage: 'Монгол',
  hello: 'Hello',
  noHurry: 'Start when you are ready. There is no hurry.',
  whoReads:
    'Only the people who answer you here read what you write. “Leave” erases the conversation and opens another page.',
  whoElse: 'Who else could see it?',
  whoElseScreen: 'Someone who looks at your screen, or who watches your phone with a program.',
  whoElseHistory:
    'The address of this page may stay in the browser history. A private (incognito) window does not keep it.',
  whoElseOffline:
    'If you leave without internet, your screen is cleared at once, but a copy may stay with us for a while.',
  leaveKeys: 'On a computer, pressing Esc three times also leaves at once.',
  start: 'Start',
  ended: 'The conversation is over. Nothing is left here.',
  conversation: 'Conversation',
  write: 'Write here',
  send: 'Send',
  sending: 'Sending…',
  sent: 'Sent',
  waiting: 'Waiting for a connection…',
  refused: 'This could not be sent. Please try other or fewer words.',
  you: 'You:',
  answer: 'Answer:',
  person: 'Adviser',
  choices: 'Choices',
  chosen: 'You chose:',
  typing: 'Writing…',
  more: 'More below',
  offline:
    'The connection was lost. What you wrote is not lost: it will be sent as soon as you are connected.',
  returned: 'You can go on from here. What was said before is not shown again on this screen.',
  unsent: 'The last thing you wrote may not have been sent. You can write it again if you like.',
}

export const words: Record<Language, Record<Word, string>> = { mn, en }
