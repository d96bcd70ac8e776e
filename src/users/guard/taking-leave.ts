import type { Direction } from '../utterance.ts'

/** Words by which people take leave, at the end of a conversation and nowhere else; over folded text. */
const LEAVE = new RegExp(
  [
    '\\b(?:good)?bye\\b',
    '\\bhave (?:a|an) [a-z]+ (?:day|evening|afternoon|weekend|night|one|rest)\\b',
    '\\b(?:take care|see you(?! can| are| do)|talk to you (?:soon|later)|all the best|farewell)\\b',
    '\\benjoy (?:the rest of )?your (?:day|evening|weekend)\\b',
    '\\b(?:adios|chao|hasta (?:luego|pronto|la vista|la proxima|otra)|nos vemos|cuidese|cuidate)\\b',
    '\\b(?:que )?(?:tenga|pase|disfrute)s? (?:de )?(?:un|una|del) (?:muy )?(?:buen|buena|feliz|lindo|bonito|resto)\\b',
    '\\bun saludo\\b',
    '\\b(?:au revoir|adieu|ciao|a bientot|a plus(?: tard)?[.!]|a la prochaine|bien a vous|prenez soin de vous)',
    '\\b(?:bonne|belle|excellente) (?:journee|soiree|fin de journee|continuation)\\b',
    '\\bprofitez bien du reste\\b',
  ].join('|'),
  'u',
)

/** The words by which a folded text takes leave, where it does. */
export function leaveTaken(folded: string): string | undefined {
  return LEAVE.exec(folded)?.[0]
}

/** Whether the turn is to take leave: for good, or for a while. */
export function leavesOnPurpose({ utterance, behaviour }: Direction): boolean {
  return behaviour === 'return_later' || utterance.act === 'close' || utterance.act === 'leave'
}
