import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { LiveNews } from '../server/api.ts'
import { followRun } from './live.ts'

/** Failures kept on the page while they come in. */
const KEPT = 50

/** How a run stands while it goes on, with its newest failures; undefined before the first word, or where it is over. */
export function useLive(run: string, running: boolean): LiveNews | undefined {
  const [news, setNews] = useState<LiveNews>()
  const client = useQueryClient()
  useEffect(() => {
    if (!running || __REPORT__) return undefined
    const gone = new AbortController()
    setNews(undefined)
    const add = (next: LiveNews): void =>
      setNews((before) => ({
        ...next,
        failures: [...next.failures, ...(before?.failures ?? [])].slice(0, KEPT),
      }))
    void followRun(run, gone.signal, add).then(() => {
      // It is over: every figure may be another.
      if (!gone.signal.aborted) void client.invalidateQueries()
    })
    return () => gone.abort()
  }, [run, running, client])
  return running ? news : undefined
}
