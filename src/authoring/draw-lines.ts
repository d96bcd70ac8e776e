import type { BehaviourKind } from '../core/behaviour.ts'
import type { Persona } from '../core/persona.ts'
import { type PersonaLines, type Pool, PooledBehaviour, type PoolLine } from '../core/pool.ts'

/**
 * A persona with the lines of the pools in its language added to its own, for the behaviours that it shows. They travel with
 * the persona: into the plan, its fingerprint, and every thread.
 */
export function withLines(persona: Persona, pools: readonly Pool[]): Persona {
  const lines: PersonaLines = {}
  for (const kind of PooledBehaviour.options) {
    const own = persona.lines[kind] ?? []
    const drawn = persona.behaviours[kind] ? pooled(kind, persona.language, pools) : []
    const all = [...drawn, ...own]
    if (all.length > 0) lines[kind] = all
  }
  return { ...persona, lines }
}

function pooled(kind: BehaviourKind, language: string, pools: readonly Pool[]): PoolLine[] {
  const base = language.split('-')[0] ?? language
  return pools
    .filter(({ behaviour }) => behaviour === kind)
    .flatMap(({ lines }) => [
      ...(lines[base] ?? []),
      ...(language === base ? [] : (lines[language] ?? [])),
    ])
}
