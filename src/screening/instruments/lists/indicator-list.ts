/**
 * The ILO-EC operational indicators as data. There are four lists, for grown-ups and children, for labour and sexual
 * exploitation; the same indicator may weigh differently in each. They are filled behind the scenes, from her answers
 * and from what a counsellor observed, and are shown to the counsellor only.
 *
 * `unconfirmed`: we could not read this weight anywhere trustworthy. Such an indicator is listed, and never used to make
 * a dimension positive.
 */
export const weights = ['strong', 'medium', 'weak', 'unconfirmed'] as const
export type Weight = (typeof weights)[number]

export const dimensionIds = [
  'deceptive_recruitment',
  'coercive_recruitment',
  'abuse_of_vulnerability_recruitment',
  'exploitation',
  'coercion_at_destination',
  'abuse_of_vulnerability_destination',
] as const
export type DimensionId = (typeof dimensionIds)[number]

/** The indicators of a dimension by weight. */
export type Dimension = Readonly<Partial<Record<Weight, readonly string[]>>>

export type IndicatorList = {
  id: string
  title: string
  people: 'adults' | 'children'
  version: number
  /** False: we know only some of its indicators. */
  complete: boolean
  /** How far its weights can be trusted. */
  trust: string
  dimensions: Readonly<Record<DimensionId, Dimension>>
}

/** `dimension.indicator`: how questions, findings and counsellors name one. */
export const indicatorRefs = ({ dimensions }: IndicatorList): string[] =>
  dimensionIds.flatMap((dimension) =>
    weights.flatMap((weight) => (dimensions[dimension][weight] ?? []).map((id) => `${dimension}.${id}`)),
  )
