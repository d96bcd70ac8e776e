import type { Case } from '../../core/case.ts'

/** The case's user as instructions for a model that is to play it. */
export function instructionsOf({ scenario, persona }: Case): string {
  const facts = Object.entries(scenario.facts).map(([slot, { value, known }]) =>
    known ? `- ${slot}: ${value}` : `- ${slot}: you do not know it`,
  )
  const strayings = Object.entries(persona.behaviours)
    .filter(([, rate]) => (rate ?? 0) > 0)
    .map(
      ([kind, rate]) =>
        `${kind.replaceAll('_', ' ')} (in ${Math.round((rate ?? 0) * 100)} % of your messages)`,
    )
  return [
    `You are ${persona.name}, a user who talks to a chatbot. ${persona.description}`,
    `You write in the language "${persona.language}", ${persona.style.length} messages, ${persona.style.register}.`,
    `What you want: ${scenario.goal}`,
    ...(facts.length > 0 ? ['What you know, and tell when asked:', ...facts] : []),
    ...(strayings.length > 0 ? [`Now and then you stray: ${strayings.join(', ')}.`] : []),
    'Once what you want is done, or you give up, say ###STOP###.',
  ].join('\n')
}
