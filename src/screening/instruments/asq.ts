/** ASQ, Ask Suicide-Screening Questions: four questions, and a fifth about this moment after any "yes". */
import type { Instrument } from './instrument.ts'

export const asq: Instrument = {
  id: 'asq',
  title: 'Thoughts of dying (ASQ)',
  version: 1,
  follows: 'ASQ Toolkit, National Institute of Mental Health (NIMH)',
  wording: 'rendered',
  rule: 'Any yes to the first four: the fifth is asked, and a person is offered. Yes to the fifth: it may happen now.',
  limits:
    'Validated with people of 10 to 21 years in English, face to face. No Mongolian version was found; this one is ours and not validated. All no does not mean that she is safe.',
  sources: [
    {
      title: 'NIMH, ASQ toolkit materials',
      url: 'https://www.nimh.nih.gov/labs-at-nimh/asq-toolkit-materials/index.shtml',
      how: 'read',
    },
    { title: 'The wording of the third to the fifth question', how: 'unverified' },
  ],
  licence: {
    name: 'Free resource of the US government',
    allows: 'Free use. Our rendering is not NIMH’s.',
  },
  questions: [
    { id: 'wish', asks: 'Whether in the past weeks she wished she were dead.', urgency: 'high' },
    {
      id: 'burden',
      asks: 'Whether in the past weeks she felt that her family would be better off without her.',
      urgency: 'high',
    },
    {
      id: 'thoughts',
      asks: 'Whether in the past week she had thoughts of killing herself.',
      urgency: 'high',
    },
    { id: 'tried', asks: 'Whether she has ever tried to kill herself.', urgency: 'high' },
    { id: 'now', asks: 'Whether she has such thoughts right now. Only after a yes.', urgency: 'critical' },
  ],
}
