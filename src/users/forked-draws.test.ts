import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/conversation.ts'
import { addressedRandom } from '../core/random.ts'
import { forkedDraws } from './forked-draws.ts'

const own = addressedRandom({ seed: '1', scenario: 's', persona: 'p', repeat: 1 })
const kept = [{ turn: 1 }, { turn: 2 }] as unknown as Turn[]
const drawn = (turn: number, draws?: string): number => {
  const random = forkedDraws(own, { kept, draws })
  random.reach(turn)
  return random.at('wording', 'size#1').next()
}

describe('the draws of a fork', () => {
  it('are the conversation’s own for the turns that are kept', () => {
    expect(drawn(2, '1')).toBe(own.at('wording', 'size#1').next())
  })

  it('are others after them, other ones for each fork', () => {
    expect(new Set([drawn(3), drawn(3, '1'), drawn(3, '2')]).size).toBe(3)
    expect(drawn(3, '1')).toBe(drawn(4, '1'))
  })

  it('are the conversation’s own throughout where the fork says nothing', () => {
    expect(drawn(3)).toBe(own.at('wording', 'size#1').next())
  })
})
