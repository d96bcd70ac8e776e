import { remembered } from '../../core/remembered.ts'
import type { Direction } from '../utterance.ts'

/** Words by which people take leave, at the end of a conversation and nowhere else; over folded text. */
const LEAVE = new RegExp(
  [
    '\\b(?:good)?bye\\b|\\bgood night\\b|\\bcheerio\\b|\\bso long[.!]|\\buntil next time\\b|\\bhave a (?:good|great|nice|lovely) one\\b',
    '\\bhave (?:a|an) [a-z]+ (?:day|evening|afternoon|weekend|night|one|rest)\\b',
    '\\b(?:take care|see you(?! can| are| do)|(?:catch|talk to|speak to) you (?:soon|later)|(?:talk|speak) soon|all the best|farewell)\\b',
    '\\benjoy (?:the rest of )?your (?:day|evening|weekend)\\b',
    '\\b(?:adios|chao|chau|buenas noches|hasta (?:luego|pronto|la vista|la proxima|otra)|nos vemos|cuidese|cuidate)\\b',
    '\\bque (?:le|te|les) vaya (?:muy )?bien\\b|\\bque este(?:n|s)? bien\\b',
    '\\b(?:que )?(?:tenga|pase|disfrute)s? (?:de )?(?:un|una|del) (?:muy )?(?:buen|buena|feliz|lindo|bonito|resto)\\b',
    '\\bun saludo\\b',
    '\\b(?:au revoir|adieu|ciao|a bientot|a plus(?: tard)?[.!]|a la prochaine|bien a vous|prenez soin de vous|portez-vous bien|a une autre fois|a tout a l.heure|a plus tard|a tres bientot)',
    '\\b(?:bonne|belle|excellente) (?:journee|soiree|nuit|fin de journee|continuation)\\b',
    '\\bprofitez bien du reste\\b',
  ].join('|'),
  'u',
)

/** The words by which a folded text takes leave, where it does. */
export const leaveTaken = remembered(1_000, (folded): string | undefined => LEAVE.exec(folded)?.[0])

/** Whether the turn is to take leave: for good, or for a while. */
export function leavesOnPurpose({ utterance, behaviour }: Direction): boolean {
  return behaviour === 'return_later' || utterance.act === 'close' || utterance.act === 'leave'
}
