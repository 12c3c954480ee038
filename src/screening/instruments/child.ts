/**
 * Under 18 no means are needed: an act and a purpose suffice (Palermo Protocol, article 3 c). Three questions, nothing
 * intimate in any of them; what happened is for a trained person to hear, once.
 */
import type { Instrument } from './instrument.ts'

export const child: Instrument = {
  id: 'child',
  title: 'Child path: act and purpose',
  version: 1,
  follows: 'Palermo Protocol (2000), article 3 (a) and (c)',
  wording: 'own',
  rule: 'An act (taken, kept) and a purpose (used for money or work) suffice; means and consent are irrelevant. Being kept or used calls for a person by itself.',
  limits: 'It does not establish anything: a grown-up with training has to look at it with the child.',
  sources: [
    {
      title: 'SDG 16.2.2 metadata, which quotes article 3',
      url: 'https://worldbank.github.io/sdg-metadata/metadata/en/16-2-2',
      how: 'second_hand',
    },
  ],
  licence: { name: 'Our own wording, Apache-2.0', allows: 'The law is free to everybody.' },
  questions: [
    {
      id: 'kept',
      asks: 'Whether somebody does not let the child go home, or away. An act (harbouring).',
      urgency: 'critical',
      element: 'act',
    },
    {
      id: 'taken',
      asks: 'Whether somebody brought the child elsewhere, or wants to. An act (recruitment, transport).',
      urgency: 'normal',
      element: 'act',
    },
    {
      id: 'used',
      asks: 'Whether a grown-up makes the child work, or gets money or things through the child. A purpose; how is not asked.',
      urgency: 'high',
      element: 'purpose',
    },
  ],
}
