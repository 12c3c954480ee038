/** Work or a loan brought to its end is harmless; a debt beside "I will end it today" is not. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'

test.each([
  'би өрөө дийлэхгүй нь, өнөөдөр дуусгана',
  'энэ бүхнийг өнөөдөр дуусгана, зээлээ төлж чадсангүй',
  'өрөө дарж чадахгүй дуусгана амиа',
  'зээлээ төлж чадахгүй нь, бүхнийг дуусгана',
])('"%s" is heard as danger to her life, for certain', (text) => {
  expect(screen(text).signals).toContainEqual(
    expect.objectContaining({ label: 'suicide', urgency: 'critical' }),
  )
  expect(screen(text).signals.find(({ label }) => label === 'suicide')).not.toHaveProperty('doubtful')
})

test.each([
  'зээлээ дуусгана',
  'орон сууцны зээлээ дуусгалаа',
  'зээлээ төлж дуусгалаа',
  'Энэ ажлыг маргааш гэхэд дуусгана',
  'номоо дуусгана',
])('"%s" is none', (text) => expect(screen(text).urgency).toBe('none'))
