import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { AnswerOf, InputOf, ReadName } from '../server/api.ts'
import { ask } from './client.ts'

/** A question as the query library knows it. */
export function reading<Name extends ReadName>(name: Name, input: InputOf<Name>) {
  return queryOptions<AnswerOf<Name>>({
    queryKey: [name, input],
    queryFn: ({ signal }) => ask(name, input, signal),
  })
}

/** An answer, kept while the next one is fetched, so that nothing jumps. */
export function useRead<Name extends ReadName>(name: Name, input: InputOf<Name>) {
  return useQuery({ ...reading(name, input), placeholderData: keepPreviousData })
}
