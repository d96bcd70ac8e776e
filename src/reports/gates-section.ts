import { percent } from '../core/figures.ts'
import type { GateReport } from '../core/gate.ts'
import type { Section } from './document.ts'

/** Every gate with what was found and whether it is met. */
export function gatesSection(gates: readonly GateReport[]): Section {
  return {
    title: 'Gates',
    notes: [gatesVerdict(gates)],
    head: ['gate', 'found', 'verdict', 'from'],
    figures: [1],
    rows: gates.map((gate) => [gate.gate, foundText(gate), gateVerdict(gate), gate.note ?? '']),
  }
}

/** `met` or `NOT MET`: told by letters too, for those who see no colours. */
export function gateVerdict({ met }: GateReport): string {
  return met ? 'met' : 'NOT MET'
}

/** All of them in a sentence. */
export function gatesVerdict(gates: readonly GateReport[]): string {
  const missed = gates.filter(({ met }) => !met).length
  return missed === 0 ? `All ${gates.length} met.` : `${missed} of ${gates.length} not met.`
}

const WRITTEN = {
  share: percent,
  count: String,
  ms: (ms) => (ms >= 1_000 ? `${(ms / 1_000).toFixed(2)} s` : `${ms.toFixed(0)} ms`),
  usd: (usd) => `$${usd.toFixed(4)}`,
} as const satisfies Record<GateReport['unit'], (value: number) => string>

/** What was found, in the figure's unit; a dash where there is nothing to count. */
export function foundText({ value, unit }: GateReport): string {
  return value === undefined ? '–' : WRITTEN[unit](value)
}
