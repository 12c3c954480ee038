/**
 * How a case can end, and where she can be referred to: closed codes that a counsellor picks, and reports count.
 * Referrals follow the support plan types of HTCDS and the services MGEC gives. Source: UNMigration/HTCDS 2.0 (CC BY 4.0).
 */
export const outcomes = [
  'safe',
  'plan_made',
  'referred',
  'information_given',
  'will_write_again',
  'possible_trafficking',
  'no_answer',
  'not_for_us',
  'misheard',
  'test',
  'abuse_of_line',
] as const
export type Outcome = (typeof outcomes)[number]

export const referrals = [
  'police',
  'emergency',
  'shelter',
  'one_stop_centre',
  'doctor',
  'counselling',
  'lawyer',
  'child_line',
  'embassy',
  'repatriation',
  'local_line',
  'vocational_training',
  'small_business',
  'school',
  'other',
] as const
export type Referral = (typeof referrals)[number]
