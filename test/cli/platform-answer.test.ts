/** What a platform says is shown to an operator, but never what it must not say. */
import { describe, expect, test } from 'vitest'
import { clean, readAnswer } from '../../src/cli/platform-answer.ts'

const secrets = ['EAAG/secret+token', '']

describe('the answer of a platform', () => {
  test('is done, or told in its own words and with its number', () => {
    expect(readAnswer({ status: 200, body: { ok: true, result: true } }, [])).toEqual({ kind: 'done' })
    expect(readAnswer({ status: 200, body: { result: 'success' } }, [])).toEqual({ kind: 'done' })
    expect(readAnswer({ status: 400, body: { error: { message: 'No', code: 100 } } }, [])).toEqual({
      kind: 'refused',
      said: 'said: No (error 100)',
    })
    expect(readAnswer({ status: 200, body: { success: false } }, [])).toMatchObject({ kind: 'refused' })
    expect(readAnswer({ status: 502, body: undefined }, [])).toEqual({
      kind: 'refused',
      said: 'said: status 502',
    })
  })
  test('asks to wait, and how long', () => {
    const reply = { status: 429, body: { ok: false, description: 'Too Many Requests' }, retryAfterSeconds: 7 }
    expect(readAnswer(reply, [])).toEqual({
      kind: 'refused',
      said: 'said: Too Many Requests; try again in 7 seconds',
    })
  })
  test('ends the set-up when nobody answers or the token is not known', () => {
    expect(readAnswer('noAnswer', []).kind).toBe('hopeless')
    expect(readAnswer({ status: 400, body: { error: { message: 'x', code: 190 } } }, []).kind).toBe(
      'hopeless',
    )
  })
  test('hides a token it quotes, plain or as in an address', () => {
    expect(clean('Malformed access token EAAG/secret+token', secrets)).toBe('Malformed access token «secret»')
    expect(clean('?access_token=EAAG%2Fsecret%2Btoken', secrets)).toBe('?access_token=«secret»')
  })
  test('cannot move the cursor or fill the screen', () => {
    expect(clean('a\u001b[2Jb\u202ec\nd', [])).toBe('a [2Jb c d')
    expect(clean('x'.repeat(5000), []).length).toBe(300)
  })
})
