/** Sayings the engine itself asks for: the voice of a newspaper, chat, taking a word back. */
import type { Concept } from '../../lexicon.ts'

export const frameSayings = {
  chat_word: {
    about: 'words of chat',
    words:
      'бна, бн, бнаа, бгаа, бга, шд, шдэ, шүү дээ, яанаа, яах вэ, маань, минь, тэгээд, бх, гж, гд, гсн, ээ, аа, даа, дээ',
  },
  grown_up_now: {
    about: 'grown up now',
    en: 'when i was, now i am, years ago',
    words:
      'одоо би 20, багадаа, настай байхдаа, настай байхад, настайдаа, тэй байхдаа, одоо 20, одоо 25, одоо 30',
  },
  newspaper: {
    about: 'words of newspapers',
    words:
      'улсын, иргэн, иргэд, иргэний, хэрэгт, хэргийн, шүүх, шүүхийн, шүүхээс, УИХ, уих, сайд, сайдын, засгийн, дүүргийн, тэрбээр, гэлээ, гэв, мэдэгдэв, мэдэгдлээ, тэрбум, агентлагийн, ерөнхийлөгч, ерөнхий, гишүүн, гишүүд, захирал, нийслэл, нийслэлийн, аймгийн, холбоо, холбооны, байгууллагын, бодлого, зохион, нэгдүгээр, хоёрдугаар, гэмт хэргийн, гэмт хэрэг, прокурор, мөрдөн, баривчилсан, баривчлагд, өнгөрсөн хуулийн, олон улсын, нар нь, нийгмийн, эдийн, эрүүгийн, тагнуул, холбогдуулан, танилцуул, монголчууд, компанийн, хурлын, хурал, гэрчлэв, хэвлэл',
  },
  prob_word: {
    about: 'a hard situation',
    words:
      'хэцүү байдалд, хүнд байдалд, гарц алга, гарах гарц, арга алга, арга ядаж, ямар ч аргагүй, хэнд хэлэхээ мэдэхгүй, хэнд ч хэлж чадахгүй, хэцүү байна, аргаа бара',
    en: 'no way out, bad situation, dont know who to tell, cant tell anyone, in trouble',
  },
  recent: {
    about: 'within the last days',
    en: 'yesterday, last night, this morning, today, tonight, an hour ago, just now',
    words:
      'уржигдар, цаг болоогүй, цагийн өмнө, хонлоо, урд шөнө, урд орой, дахиад, одоо, дөнгөж, өчигдөр, өнөөдөр, өглөө, сая, саяхан, өчигдөр шөнө, уржигдар, өчигдрийн, өнөө өглөө, шөнө',
  },
  withdraws: {
    about: 'takes it back',
    en: 'never mind, nevermind, forget it, its ok, it is ok, im fine, i am fine, its nothing, it was nothing, all good, just joking, just kidding, sorry wrong',
    words:
      'зүгээр, зүгээр ээ, за яахав, за яах вэ, яахав дээ, хамаагүй, хэрэггүй, мартъя, март даа, мартаарай, больё, болъё, тоглосон юм, зүгээр дээ, юу ч биш, буруу бичсэн, буруу бичлээ, буруу биччихлээ, март, тоох хэрэггүй',
  },
} satisfies Record<string, Concept>
