const known: number[] = [0]

/** The natural logarithm of n!; `n` a whole number from 0. Sums are kept, so that asking again is free. */
export function logFactorial(n: number): number {
  for (let next = known.length; next <= n; next += 1) {
    known.push((known[next - 1] ?? 0) + Math.log(next))
  }
  return known[n] ?? Number.NaN
}

/** The natural logarithm of the number of ways to choose `k` of `n`; minus infinity where there is none. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}
