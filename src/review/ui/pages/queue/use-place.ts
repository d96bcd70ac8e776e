import { useMemo } from 'react'
import type { AnswerOf } from '../../../server/api.ts'

/** Where one is in a queue, and where one can go from there. */
export interface Place {
  readonly id: string
  /** From 1; undefined where the conversation is not in this queue. */
  readonly position: number | undefined
  readonly next: string | undefined
  readonly previous: string | undefined
  /** The next one that the reviewer has not labelled, from here on and then from the beginning. */
  readonly nextOpen: string | undefined
  /** How many of the queue the reviewer has labelled. */
  readonly done: number
  /** The conversation of this queue that the reviewer labelled last. */
  readonly last: string | undefined
}

/** The place in a queue; without a conversation in the address, the first that is not labelled. */
export function usePlace(
  { items }: AnswerOf<'queue'>,
  { own }: AnswerOf<'reviewed'>,
  at: string | undefined,
): Place {
  const known = useMemo(() => new Set(items.map(({ id }) => id)), [items])
  const labelled = useMemo(() => new Set(own.map(({ conversation }) => conversation)), [own])
  const isOpen = ({ id }: { readonly id: string }): boolean => !labelled.has(id)
  const id = at ?? items.find(isOpen)?.id ?? items[0]?.id ?? ''
  const index = items.findIndex((item) => item.id === id)
  const ahead = [...items.slice(index + 1), ...items.slice(0, Math.max(0, index))]
  return {
    id,
    position: index < 0 ? undefined : index + 1,
    next: items[index + 1]?.id,
    previous: items[index - 1]?.id,
    nextOpen: ahead.find(isOpen)?.id,
    done: items.length - items.filter(isOpen).length,
    last: own.findLast(({ conversation }) => known.has(conversation))?.conversation,
  }
}
