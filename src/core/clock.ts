/** The only source of time: rooms take a clock, they never read the system's. */
export interface Clock {
  /** Milliseconds since the Unix epoch; never goes back within one process. */
  now(): number
}

/** The system's time, made monotonic by the performance counter. */
export const systemClock: Clock = { now: () => performance.timeOrigin + performance.now() }

/** ISO 8601 in UTC with milliseconds, the one format in which instants are stored. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString()
}
