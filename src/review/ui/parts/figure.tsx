import { Text } from '@mantine/core'
import { interval } from '../../../core/figures.ts'
import type { Rate } from '../../../core/rate.ts'

/** A share with its interval and what it rests on. */
export function RateFigure({ rate }: { readonly rate: Rate }) {
  return (
    <span className="figure">
      {interval(rate)}
      {rate.total > 0 && (
        <Text span c="dimmed" inherit>
          {' '}
          of {rate.total}
        </Text>
      )}
    </span>
  )
}
