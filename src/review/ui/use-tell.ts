import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DoneBy, GivenTo, WriteName } from '../server/api.ts'
import { tell } from './client.ts'

/** Something to do; everything shown is asked again afterwards, which nobody waits for. */
export function useTell<Name extends WriteName>(name: Name) {
  const client = useQueryClient()
  return useMutation<DoneBy<Name>, Error, GivenTo<Name>>({
    mutationFn: (given) => tell(name, given),
    onSettled() {
      void client.invalidateQueries()
    },
  })
}
