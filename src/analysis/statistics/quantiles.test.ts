import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normal.ts'
import { studentQuantile } from './student.ts'

describe('the normal quantile', () => {
  it.each([
    [0.5, 0],
    [0.8, 0.8416212336],
    [0.9, 1.2815515655],
    [0.975, 1.9599639845],
    [0.025, -1.9599639845],
    [0.999, 3.0902323062],
  ])('at %d is %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 7)
  })
})

describe("Student's quantile at 97.5 %", () => {
  // As printed in the tables.
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [4, 2.7764],
    [9, 2.2622],
    [10, 2.2281],
    [30, 2.0423],
    [120, 1.9799],
    [5_000, 1.96],
  ])('with %d degrees of freedom is %d', (freedom, t) => {
    expect(studentQuantile(0.975, freedom)).toBeCloseTo(t, 3)
  })
})
