/** What pages read and change, kept by react-query: one copy of each answer, asked anew when a notice says it changed. */
import { QueryClient, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query'
import type { AnswerOf, RouteSpec } from '../contract.ts'
import { call, Problem, type Sending } from './call.ts'

const mostTries = 3

export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      // Asked at once and told honestly: the browser's own idea of being online is often wrong.
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, trouble) => trouble instanceof Problem && trouble.passing && failures < mostTries,
      retryDelay: (failures, trouble) =>
        trouble instanceof Problem && trouble.retryAfter !== undefined
          ? trouble.retryAfter * 1000
          : Math.min(1000 * 2 ** failures, 10_000),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    // Sending twice is for who made it safe to send twice.
    mutations: { networkMode: 'always', retry: false },
  },
})

const keyOf = (spec: RouteSpec, sent: unknown[]): unknown[] => [spec.path, ...sent]

/** An answer of a GET, and again whenever it changes. `undefined` sent: not yet asked. */
export function useRead<const S extends RouteSpec>(
  spec: S,
  ...sent: Sending<S>
): UseQueryResult<AnswerOf<S>, Problem> {
  return useQuery<AnswerOf<S>, Problem>({
    queryKey: keyOf(spec, sent),
    queryFn: () => call(spec, ...sent),
  })
}

/** Says that what this route answered is not true any more: whoever shows it asks again. */
export const askAgain = (spec: RouteSpec): Promise<void> =>
  answers.invalidateQueries({ queryKey: [spec.path] })

/** Something that is done by a press. `run` never throws: what was refused stands in `problem` until the next run. */
export function useDeed<const S extends RouteSpec>(
  spec: S,
  done?: (answer: AnswerOf<S>) => void | Promise<void>,
): {
  run: (...sent: Sending<S>) => Promise<AnswerOf<S> | undefined>
  busy: boolean
  problem: Problem | undefined
  forget: () => void
} {
  const deed = useMutation<AnswerOf<S>, Problem, Sending<S>>({
    mutationFn: (sent) => call(spec, ...sent),
    ...(done ? { onSuccess: (answer: AnswerOf<S>) => done(answer) } : {}),
  })
  return {
    run: (...sent) => deed.mutateAsync(sent).catch(() => undefined),
    busy: deed.isPending,
    problem: deed.error ?? undefined,
    forget: deed.reset,
  }
}
