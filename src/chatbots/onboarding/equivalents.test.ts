import { testEquivalents } from '../equivalents.case.ts'
import { EQUIVALENTS } from './equivalents.ts'
import { type Said, TO_CONFIRM, talk } from './talk.case.ts'

const SCRIPTS: readonly (readonly Said[])[] = [
  [...TO_CONFIRM, 'no, we are in Austria', 'yes'],
  ['Hi, I sell bags in person in Spain', 'no idea', 'what does it cost?', 'yes', 'API', 'yes'],
  ['Hola, quiero abrir una cuenta', 'vendo zapatos', 'tienda en línea', '12.000', 'España'],
  ['Bonjour', 'je vends du café', 'sur les marchés', 'pourquoi ?'],
  ['a real person', 'a person, please'],
]

testEquivalents(EQUIVALENTS, SCRIPTS, talk)
