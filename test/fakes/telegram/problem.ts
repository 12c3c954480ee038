/** A refusal in Telegram's words. `breach` is set when a documented limit was broken. */
export class ApiProblem extends Error {
  readonly code: number
  readonly breach: string | undefined

  constructor(code: number, description: string, breach?: string) {
    super(description)
    this.code = code
    this.breach = breach
  }
}

export function badRequest(what: string, breach?: string): ApiProblem {
  return new ApiProblem(400, `Bad Request: ${what}`, breach)
}
