/**
 * A short gentle gate: any "yes" opens the way to more questions and to a person. The concepts are those of the four
 * QYIT questions, in our own words, and one of our own that comes first.
 *
 * QYIT's sensitivity and specificity are not told anywhere: they were measured with other people, in another language,
 * face to face.
 */
import type { Instrument } from './instrument.ts'

export const gate: Instrument = {
  id: 'gate',
  title: 'Gentle gate',
  version: 1,
  follows: 'Quick Youth Indicators for Trafficking (QYIT), 2019: its concepts only',
  wording: 'own',
  rule: 'Any yes opens the path: a few more questions with her consent, and the offer of a person.',
  limits:
    'Not validated in Mongolian, in writing or with grown women. It decides how to go on, and nothing about her.',
  sources: [
    {
      title: 'QYIT, Children and Youth Services Review 98 (2019) 72-79, abstract',
      url: 'https://ideas.repec.org/a/eee/cysrev/v98y2019icp72-79.html',
      how: 'second_hand',
    },
    {
      title: 'Covenant House New Jersey, who share the tool',
      url: 'https://covenanthousenj.org/doing-more-to-identify-victims-of-human-trafficking',
      how: 'read',
    },
  ],
  licence: {
    name: 'Our own wording, Apache-2.0',
    allows: 'The published questions are under the journal’s copyright, so none of their wording is used.',
  },
  adults: true,
  questions: [
    {
      id: 'held',
      asks: 'Whether somebody keeps her from going out of where she is, now. Our own question, first because it cannot wait.',
      urgency: 'critical',
      indicates: ['coercion_at_destination.isolation_confinement_surveillance'],
    },
    {
      id: 'afraid',
      asks: 'Whether she stays because she fears what would be done to her or hers if she left.',
      urgency: 'high',
      indicates: ['coercion_at_destination.threats_of_violence'],
    },
    {
      id: 'unsafe',
      asks: 'Whether what she does, or where, frightens her. A feeling, not a fact: it tells of no indicator.',
      urgency: 'normal',
    },
    {
      id: 'lie',
      asks: 'Whether she was told to lie about her work, or about whom she is with.',
      urgency: 'normal',
      indicates: ['coercion_at_destination.forced_to_lie_to_authorities_family'],
    },
    {
      id: 'exchange',
      asks: 'Whether she had to be intimate with somebody for a place to stay, food, money or a debt. No detail is asked.',
      urgency: 'normal',
      sensitive: true,
    },
  ],
}
