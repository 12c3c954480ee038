/** A neck in a cord, a scarf, an arm or under a knee, and what it leaves: marks of fingers, no breath, no swallowing. */
import type { Concept } from '../../lexicon.ts'

export const atTheNeck = {
  cord_by: {
    about: 'with a cable, a belt',
    words: 'утсаар, тэлээгээр, бүсээр, кабелиар, үдээсээр, колготкоор',
  },
  scarf: { about: 'scarf, shirt, blanket', nouns: 'ороолт, даавуу, цамц, хөнжил' },
  scarf_by: { about: 'with a scarf, a towel', words: 'ороолтоор, шарфаар, алчуураар' },
  neck_acc: { about: 'the neck', words: 'хүзүүг' },
  closed_up: { about: 'stopped up', verbs: 'хахуул' },
  collar: { about: 'by the collar', words: 'заханаас, захнаас, захаар, энгэрээс' },
  limb: {
    about: 'with foot, knee, elbow',
    words: 'хөлөөрөө, хөлөөр, өвдгөөрөө, өвдгөөр, тохойгоороо, тохойгоор, гутлаараа',
  },
  neck_on: { about: 'on the neck', words: 'хүзүүн дээр, хоолой дээр, neck дээр' },
  steps_on: { about: 'treads, sits on it', verbs: 'гишг, өвдөгл, суу' },
  on_chest: {
    about: 'sat, knelt on her chest',
    verbs:
      'цээжин дээр суу, цээжин дээр минь суу, цээжэн дээр минь суу, цээжин дээр минь өвдөгл, дээр минь суу',
  },
  breathless: {
    about: 'was not let breathe',
    words: 'амьсгалуулаагүй, амьсгалуулахгүй, амьсгалуулсангүй, амьсгалж чадахгүй',
  },
  blacked_out: {
    about: 'all went black, she fainted',
    verbs: 'нүд харанхуйл, ухаан алд, ухаан балар, мэдээ алд',
  },
  strangled_by: {
    about: 'while she was strangled (боолгох)',
    words: 'боолгож байхдаа, боолгож байхад, боолгох үедээ',
  },
  wet_self: { about: 'and wet herself', verbs: 'шээчих' },
  neck_print: {
    about: 'marks of fingers, of a rope',
    words: 'хурууны мөр, хурууны мөөр, хурууны ором, олсны мөр',
    en: 'finger marks, fingermarks, hand marks',
  },
  swallow_not: {
    about: 'cannot swallow',
    words: 'залгиж чадахгүй, ус ууж чадахгүй, ус ч ууж чадахгүй, залгихад хэцүү',
  },
} satisfies Record<string, Concept>
