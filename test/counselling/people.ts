/** Rotas for the tests: a small one that reads like a plan on the wall, and any rota at all. */
import fc from 'fast-check'
import { type Rota, roles, rotaSchema, weekdays } from '#src/counselling/rota/record.ts'

export type Written = Partial<{ [K in keyof Rota]: unknown }>

/** A stored rota from what a test says of it. */
export const rotaOf = (written: Written): Rota =>
  rotaSchema.parse({
    shape: 1,
    zone: 'Asia/Ulaanbaatar',
    week: [],
    exceptions: [],
    swaps: [],
    holidays: [],
    needs: [],
    lastResort: [],
    ...written,
  })

/** 2026-11-23 is a Monday. */
export const monday = '2026-11-23'
export const at = (local: string, offset = '+08:00'): number => Date.parse(`${local}:00${offset}`)

const people = ['oyun', 'saraa', 'tuya', 'bolor'] as const
const zones = [
  'Asia/Ulaanbaatar',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
]

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const person = fc.constantFrom(...people)
const role = fc.constantFrom(...roles)
/** Around the days on which clocks change in Europe, in America and on Lord Howe. */
const date = fc
  .tuple(fc.constantFrom('2026-03-27', '2026-03-07', '2026-10-23', '2026-10-31', '2026-11-21'), fc.nat(6))
  .map(([from, plus]) =>
    new Date(Date.parse(`${from}T00:00Z`) + plus * 86_400_000).toISOString().slice(0, 10),
  )
const moment = fc.tuple(date, time).map(([on, hour]) => `${on}T${hour}`)
const period = fc
  .tuple(moment, moment)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const holidays = fc.constantFrom('also' as const, 'only' as const, 'never' as const)
const days = fc.option(fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }), { nil: undefined })

const shift = fc.record({
  person,
  role,
  day: fc.constantFrom(...weekdays),
  from: time,
  until: fc.oneof(time, fc.constant('24:00')),
  holidays,
  everyWeeks: fc.constantFrom(1, 2),
})
const exception = fc
  .tuple(fc.constantFrom('extra', 'away'), person, role, period)
  .map(([kind, who, as, when]) => ({ kind, person: who, ...(kind === 'extra' ? { role: as } : {}), ...when }))
const need = fc
  .record({ role, from: time, until: time, holidays })
  .chain((one) => days.map((on) => ({ ...one, ...(on ? { days: on } : {}) })))

/** Any rota, and a moment in one of the weeks it says something about. */
export const anyRota = fc
  .record({
    zone: fc.constantFrom(...zones),
    week: fc.array(shift, { maxLength: 8 }),
    exceptions: fc.array(exception, { maxLength: 5 }),
    swaps: fc.array(fc.tuple(fc.nat(12), date, person, fc.option(period, { nil: undefined })), {
      maxLength: 6,
    }),
    holidays: fc.uniqueArray(date, { maxLength: 3 }),
    needs: fc.array(need, { maxLength: 3 }),
    moment: fc.tuple(date, fc.integer({ min: 0, max: 24 * 60 - 1 })),
  })
  .map(({ zone, week, exceptions, swaps, holidays: free, needs, moment: [day, minute] }) => {
    const shifts = week.map((one, n) => ({ ...one, id: `s${n}`, since: '2026-01-01' }))
    const others = exceptions.map((one, n) => ({ ...one, id: `x${n}` }))
    const ids = [...shifts, ...others].map(({ id }) => id)
    return {
      moment: Date.parse(`${day}T00:00Z`) + minute * 60_000,
      rota: rotaOf({
        zone,
        week: shifts,
        exceptions: others,
        swaps: swaps
          .filter(() => ids.length > 0)
          .map(([which, on, takes, part], n) => ({
            id: `w${n}`,
            shift: ids[which % ids.length],
            date: on,
            takes,
            ...part,
          })),
        holidays: free.map((on) => ({ date: on, name: 'holiday' })),
        needs,
      }),
    }
  })
