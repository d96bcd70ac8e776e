import type { ObservedImport } from '../core/observed.ts'
import type { Document } from './document.ts'

/** Stages and end states named at most. */
const NAMED = 20

/** What was made of a log. */
export function observedDocument(made: ObservedImport): Document {
  const { conversations, messages, silent, told, runId, languages, endStates } = made
  const desired = endStates.filter((one) => one.desired).map(({ id }) => id)
  const others = endStates.filter((one) => !one.desired).map(({ id }) => id)
  const spoken = Object.entries(languages)
    .sort((a, b) => b[1] - a[1])
    .map(([tag, count]) => `${tag} (${count})`)
  return {
    title: `stored ${conversations} conversations as run ${runId}: observed, not simulated`,
    lead: [
      `Messages      ${messages}${silent > 0 ? `; ${silent} conversations left out, since no user spoke in them` : ''}`,
      `Languages     ${named(spoken)}`,
      `Read by       ${made.plain ? 'what the log tells alone (--scenario ID reads it by an authored scenario)' : `scenario ${made.scenario}`}`,
      `Stages        ${named(made.stages)}`,
      `End states    desired ${named(desired)}${others.length > 0 ? `; not desired ${named(others)}` : ''}`,
      `How it ended  told by the log in ${told} of ${conversations}; of the others only what was last said`,
    ],
    sections: [
      {
        title: 'Next',
        head: ['command', ''],
        rows: [
          [`offscript analyze ${runId}`, 'how often it failed, and where'],
          [
            `offscript analyze SIMULATED --realism ${runId}`,
            'how like people the simulated users are',
          ],
          [`offscript scaffold scenarios --from ${runId}`, 'scenarios and personas like them'],
        ],
      },
    ],
    warnings: [
      ...(made.storedBefore.length > 0
        ? [`the same file is stored already, as ${made.storedBefore.join(', ')}`]
        : []),
      ...(made.plain && desired.length > 0 && told > 0
        ? ['which end states are desired is read off their names: check the line above']
        : []),
    ],
  }
}

function named(names: readonly string[]): string {
  const rest = names.length - NAMED
  return rest > 0 ? `${names.slice(0, NAMED).join(', ')} and ${rest} more` : names.join(', ')
}
