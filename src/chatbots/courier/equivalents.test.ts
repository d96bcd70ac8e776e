import { testEquivalents } from '../equivalents.case.ts'
import { EQUIVALENTS } from './equivalents.ts'
import { talk } from './talk.case.ts'

const SCRIPTS = [
  ["can't deliver", '45121', 'too far', 'no, order 45127', 'yes'],
  ['report an issue', '45121', 'what do you mean?', 'damaged', 'when do I get paid?', 'yes'],
  ['mi pago está mal', '45121', '6,50', 'propina', 'sí'],
  ['quand suis-je payé ?', "non, c'est tout"],
  ['a real person'],
]

testEquivalents(EQUIVALENTS, SCRIPTS, talk)
