import { describe, expect, it } from 'vitest'
import { Detection } from '../core/detection.ts'
import { type DetectionRequest, detectionOf, parsePoints } from './detection.ts'

const request = (given: Partial<DetectionRequest> = {}): DetectionRequest => ({
  difference: 0.05,
  power: 0.8,
  baseline: 0.2,
  baselineFrom: 'as assumed',
  conversationsPerRepeat: 100,
  ...given,
})

describe('points', () => {
  it.each([
    ['5pp', 0.05],
    ['2.5 pp', 0.025],
  ])('%s are a share', (given, share) => {
    expect(parsePoints(given)).toBeCloseTo(share, 12)
  })
  it.each(['5%', '5', '0pp', '100pp', '-5pp', 'pp', ''])('are not "%s"', (given) => {
    expect(() => parsePoints(given)).toThrow('such as 5pp')
  })
})

describe('what it takes to see 20 % become 15 %', () => {
  const found = detectionOf(request())

  it('is nearly a thousand conversations of other users in each run', () => {
    expect(found.unpaired).toMatchObject({ conversations: 945, repeats: 10 })
  })

  it('is fewer pairs, the less else changes', () => {
    expect(found.paired.map(({ conversations }) => conversations)).toEqual([943, 562, 157])
    expect(found.paired.map(({ repeats }) => repeats)).toEqual([10, 6, 2])
    expect(found.paired.map(({ discordant }) => discordant?.toFixed(3))).toEqual([
      '0.290',
      '0.170',
      '0.050',
    ])
  })

  it('keeps to its schema', () => {
    expect(Detection.safeParse(found).error).toBeUndefined()
  })

  it('takes the churn between two earlier runs for granted, where it is known', () => {
    const { paired } = detectionOf(request({ earlier: { churn: 0.04, name: 'from v1 to v2' } }))
    const known = paired.find(({ assuming }) => assuming.includes('from v1 to v2'))
    expect(known?.discordant).toBeCloseTo(0.09, 12)
    expect(known?.conversations).toBeGreaterThan(157)
    expect(known?.conversations).toBeLessThan(562)
  })

  it('is more for a surer look and for a smaller difference', () => {
    const more = [detectionOf(request({ power: 0.95 })), detectionOf(request({ difference: 0.04 }))]
    for (const { unpaired, paired } of more) {
      expect(unpaired.conversations).toBeGreaterThan(1.2 * found.unpaired.conversations)
      expect(paired[0]?.conversations).toBeGreaterThan(1.2 * 943)
    }
  })
})

describe('a failure rate that cannot fall so far', () => {
  it('is asked to rise', () => {
    const found = detectionOf(request({ baseline: 0 }))
    expect(found).toMatchObject({ baseline: 0, changed: 0.05 })
    expect(found.unpaired.conversations).toBeGreaterThan(100)
  })
})
