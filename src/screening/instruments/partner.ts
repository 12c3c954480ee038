/** The six questions of the WHO about immediate danger from a partner, in plain words for a chat. */
import type { Instrument } from './instrument.ts'

export const partner: Instrument = {
  id: 'partner',
  title: 'Immediate risk from a partner (WHO)',
  version: 1,
  follows: 'WHO, Caring for women subjected to violence, curriculum of 2019 (LIVES, "Enhance safety")',
  wording: 'rendered',
  rule: 'Three yes are said to mean an especially high risk. Strangling, a weapon and the fear of being killed call for a person by themselves; that is ours.',
  limits:
    'The threshold of three was not read in the original, so it only ever makes more urgent. Few yes do not mean that she is safe, and she is never told so.',
  sources: [
    {
      title: 'WHO, Caring for women subjected to violence (2019), licence page in a copy',
      url: 'https://123dok.net/document/yev1xn41-caring-women-subjected-violence-curriculum-training-health-providers.html',
      how: 'second_hand',
    },
    {
      title: 'LIVES steps',
      url: 'https://www.genderhealthhub.org/articles/caring-for-women-subjected-to-violence-a-who-curriculum-for-training-health-care-providers/',
      how: 'second_hand',
    },
    {
      title: 'Danger Assessment 5, validation: strangling needs a doctor at once',
      url: 'https://ojp.gov/ncjrs/virtual-library/abstracts/validation-and-adaptation-danger-assessment-5-brief-intimate',
      how: 'second_hand',
    },
  ],
  licence: {
    name: 'CC BY-NC-SA 3.0 IGO',
    allows: 'Translation and adaptation, not for profit, under the same licence, with the disclaimer.',
    notice:
      'This is an adaptation of an original work of the World Health Organization (WHO); views in it are its authors’ and are not endorsed by WHO. This translation was not created by the World Health Organization (WHO). WHO is not responsible for the content or accuracy of this translation. The original English edition shall be the binding and authentic edition.',
  },
  adults: true,
  questions: [
    { id: 'throat', asks: 'Whether he has ever strangled or choked her.', urgency: 'high' },
    { id: 'weapon', asks: 'Whether he has used a weapon, or threatened her with one.', urgency: 'high' },
    { id: 'kill', asks: 'Whether she believes that he could kill her.', urgency: 'high' },
    {
      id: 'worse',
      asks: 'Whether it has become more frequent or worse in the last six months.',
      urgency: 'normal',
    },
    { id: 'pregnant', asks: 'Whether he has beaten her while she was pregnant.', urgency: 'normal' },
    { id: 'jealous', asks: 'Whether he is violently and constantly jealous of her.', urgency: 'normal' },
  ],
  thresholds: [{ yes: 3, urgency: 'critical', confirmed: false }],
}
