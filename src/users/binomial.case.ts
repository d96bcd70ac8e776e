/** The counts that a binomial variable takes with at least this confidence: no more than half the rest lies below, no more than half above. */
export function binomialInterval(
  trials: number,
  probability: number,
  confidence: number,
): { low: number; high: number } {
  const tail = (1 - confidence) / 2
  const logs = logFactorials(trials)
  const chance = (hits: number): number =>
    Math.exp(
      (logs[trials] ?? 0) -
        (logs[hits] ?? 0) -
        (logs[trials - hits] ?? 0) +
        hits * Math.log(probability) +
        (trials - hits) * Math.log1p(-probability),
    )
  let low = 0
  for (let below = chance(0); below <= tail; below += chance(low)) low += 1
  let high = trials
  for (let above = chance(trials); above <= tail; above += chance(high)) high -= 1
  return { low, high }
}

/** ln(0!) to ln(n!), summed: exact to the last few bits for the sizes that a test needs. */
function logFactorials(n: number): number[] {
  const logs = [0]
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k))
  return logs
}
