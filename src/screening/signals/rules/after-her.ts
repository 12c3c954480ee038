/** Who reads along, comes after her, and sends what he filmed. Words: `concepts/sayings/after-her.ts`. */
import type { Rule } from '../rule.ts'

export const afterHerRules: readonly Rule[] = [
  {
    id: 'he-reads',
    label: 'someone_near',
    urgency: 'high',
    about: 'Somebody reads along: she asks to be answered as by a friend or a shop.',
    mn: [
      'under_pretext',
      'family|partner|boss phone +overhear:now',
      'phone >overhear:now family|partner|boss',
    ],
    en: ['under_pretext'],
    unless: ['game', 'school_words2'],
    fires: [
      'найз минь болоод асуучих, тэр харж байна',
      'ter odoo utas haragad bn, jor asuuchih',
      'he reading my chat, write like you are shop',
    ],
    quiet: ['энэ хоолны жорыг асуучихъя', 'naizaasaa asuuchih', 'pretend play is good for kids'],
  },
  {
    id: 'followed-up',
    label: 'threat_stalking',
    urgency: 'high',
    about: 'Somebody walks after her up to her door, finds each new address, threatens her children.',
    mn: [
      'goes_up_after me_obj|arrive|now_word|bai_now',
      'goes_up_after goes_up_after',
      'threat_child kill|school_words2|threaten',
    ],
    en: ['goes_up_after', 'threat_child'],
    window: 9,
    unless: ['follows_nicely', 'game', 'joke', 'sport'],
    fires: [
      'хойноос алхсан, одоо шатаар өгсөж байна',
      'neg hun ger hurtel dagadag, odoo gadaa bn',
      'ex husband find every new address of me',
    ],
    quiet: [
      'нохой маань гэр хүртэл дагадаг',
      'guide araas n alhaj bna',
      'she follows me on instagram every day',
    ],
  },
  {
    id: 'film-sent',
    label: 'image_abuse',
    urgency: 'high',
    about: 'What was filmed is sent, or will be.',
    mn: ['filmed_us'],
    en: ['filmed_us'],
    unless: ['work_letter', 'game'],
    fires: [
      'бичлэгийг минь тараагаад эхэлсэн',
      'buudald avsan bichlegtei gej sanuuldag',
      'he record us and say i send it to your father',
    ],
    quiet: [
      'хичээлийн бичлэгийг илгээсэн',
      'zuragnuudaa ilgeesen',
      'i recorded the lecture and sent it to my team',
    ],
  },
  {
    id: 'in-terror',
    label: 'immediate_danger',
    urgency: 'critical',
    about: 'She hides and trembles, runs to a neighbour, cries that there is no time.',
    mn: ['hide found_soon', 'trembles in_terror|hide|arrive', 'refuge', 'cries_out', 'driven_after'],
    en: ['trembles', 'refuge', 'cries_out they|partner|family|me|men_actors', 'driven_after'],
    window: 10,
    unless: ['sport', 'game', 'pet_does', 'joke', 'fiction'],
    fires: [
      'хөшигний ард чичрээд зогсож байна',
      'ardaas mini hun guigeed harankhuid gantsaaraa bn',
      'хүүхдүүдээ тэврээд хөрш рүүгээ гүйлээ',
      'he wont stop hitting me',
    ],
    quiet: ['даараад чичрээд байна', 'hursh ruugaa ochood irlee', 'she does her hair every morning'],
  },
]
