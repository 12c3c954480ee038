/** Her answers to an instrument as one fact of the conversation: `held=no afraid=yes lie=skipped`, in the instrument's order. */
import type { Fact } from '../../conversation.ts'
import { type Answer, type Answers, answerKinds, type Instrument } from './instrument.ts'

export function writeAnswers({ questions }: Pick<Instrument, 'questions'>, answers: Answers): string {
  return questions.flatMap(({ id }) => (Object.hasOwn(answers, id) ? [`${id}=${answers[id]}`] : [])).join(' ')
}

/** What is not an answer to a question of this instrument is left out: the script may have changed meanwhile. */
export function readAnswers(
  { questions }: Pick<Instrument, 'questions'>,
  fact: Fact | undefined,
): Record<string, Answer> {
  const known = new Set(questions.map(({ id }) => id))
  const answers: Record<string, Answer> = {}
  if (typeof fact !== 'string') return answers
  for (const part of fact.split(' ')) {
    const [id = '', given = ''] = part.split('=')
    const answer = answerKinds.find((kind) => kind === given)
    if (known.has(id) && answer) answers[id] = answer
  }
  return answers
}
