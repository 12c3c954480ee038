/**
 * What somebody may do to keep a person at work or in a place: asked after the gate opened, with consent once more. Own
 * wording of concepts that are in the ILO lists (and in AHTST, TVIT and UNODC's list), so that the lists can be filled
 * behind the scenes. It has no score: the lists have the rule, and a person the judgement.
 */
import type { Instrument } from './instrument.ts'

export const conditions: Instrument = {
  id: 'conditions',
  title: 'Ways of keeping a person',
  version: 1,
  follows: 'ILO-EC operational indicators of trafficking (September 2009): its concepts only',
  wording: 'own',
  rule: 'Each yes fills indicators of the ILO lists. Violence, forced crime and being sold call for a person by themselves.',
  limits: 'Ten of 67 indicators are asked about, so a list that is not positive means nothing.',
  sources: [
    {
      title: 'ILO, Operational indicators of trafficking in human beings (2009)',
      url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
      how: 'second_hand',
    },
    {
      title: 'UNODC, Key indicators of trafficking for forced criminality (online scam centres)',
      url: 'https://github.com/UNMigration/HTCDS/files/12143746/UNODC.Key.Indicators.of.TIP.for.Forced.Criminality.FINAL.pdf',
      how: 'second_hand',
    },
  ],
  licence: {
    name: 'Our own wording, Apache-2.0',
    allows: 'Concepts are free; no text of the ILO, of AHTST or of TVIT is used.',
  },
  adults: true,
  questions: [
    {
      id: 'hurt',
      asks: 'Whether somebody there hurts her body.',
      urgency: 'high',
      indicates: ['coercion_at_destination.violence_on_her'],
    },
    {
      id: 'made_to',
      asks: 'Whether she is made to cheat people online, or to do something else that is forbidden. Scam compounds: the lists of 2009 know only "illicit activities", so the urgency is ours.',
      urgency: 'high',
      indicates: ['coercion_at_destination.forced_illicit_criminal_activities'],
    },
    {
      id: 'sold',
      asks: 'Whether somebody paid or took money for her: a job, a marriage, being handed on.',
      urgency: 'high',
      indicates: ['coercive_recruitment.abduction_forced_marriage_adoption_or_selling'],
    },
    {
      id: 'papers',
      asks: 'Whether somebody else keeps her papers and does not give them back.',
      urgency: 'normal',
      indicates: ['coercion_at_destination.confiscation_of_documents'],
    },
    {
      id: 'debt',
      asks: 'Whether she is told to work off a debt that does not get smaller.',
      urgency: 'normal',
      indicates: ['coercion_at_destination.debt_bondage'],
    },
    {
      id: 'watched',
      asks: 'Whether somebody controls where she goes, whom she calls, her phone.',
      urgency: 'normal',
      indicates: ['coercion_at_destination.isolation_confinement_surveillance'],
    },
    {
      id: 'reported',
      asks: 'Whether somebody threatens to report her to police or immigration.',
      urgency: 'normal',
      indicates: ['coercion_at_destination.threat_of_denunciation'],
    },
    {
      id: 'promised',
      asks: 'Whether the work, the place or the people are not what she was promised.',
      urgency: 'normal',
      indicates: ['deceptive_recruitment.nature_of_job_location_or_employer'],
    },
    {
      id: 'pay',
      asks: 'Whether she is paid less than promised, or not at all.',
      urgency: 'normal',
      indicates: ['deceptive_recruitment.wages', 'exploitation.low_or_no_salary'],
    },
    {
      id: 'hours',
      asks: 'Whether she has to work so long, or so many days, that she gets no rest.',
      urgency: 'normal',
      indicates: ['exploitation.excessive_days_or_hours'],
    },
  ],
}
