import type { Case, MaskedValue } from '../core/case.ts'
import type { Masking } from '../core/masking.ts'
import { createMasker } from './masking/create-masker.ts'

/**
 * A case without what the rules find. All that people or bots wrote is masked, the same value by the same stand-in in
 * scenario, transcript and record, so that the case still fits together; ids, seeds and settings stay. A case that is masked
 * already comes back as it is.
 */
export function maskCase(one: Case, masking: Masking): Case {
  const masker = createMasker(masking)
  const { scenario, persona, transcript, note, from, decisions } = one
  const made = masker.mask({
    scenario: { ...scenario, id: '' },
    persona: { ...persona, id: '' },
    transcript,
    note,
    outcome: from.outcome,
    events: decisions.played.map(({ event }) => event),
  })
  return {
    ...one,
    ...(made.note === undefined ? {} : { note: made.note }),
    from: { ...from, outcome: made.outcome },
    decisions: {
      ...decisions,
      played: decisions.played.map((turn, at) => ({ ...turn, event: made.events[at] ?? '' })),
    },
    masked: together(one.masked, masker.masked()),
    // The ids address the user's draws: another id would be another user.
    scenario: { ...made.scenario, id: scenario.id },
    persona: { ...made.persona, id: persona.id },
    transcript: made.transcript,
  }
}

/** What was masked before, and now besides: a stand-in may look like what it stands for, and is found again. */
function together(before: readonly MaskedValue[], now: readonly MaskedValue[]): MaskedValue[] {
  const known = new Set(before.map(({ rule, standIn }) => `${rule} ${standIn}`))
  return [...before, ...now.filter(({ rule, standIn }) => !known.has(`${rule} ${standIn}`))]
}
