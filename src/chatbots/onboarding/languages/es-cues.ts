import type { Cue } from './lexicon.ts'

/** By what the form of a Spanish sentence is known. */
export const ES_CUES: Readonly<Record<Cue, string>> = {
  inversion: `
    es | son | está | están | puedo | puede | puedes | podemos | podría | se puede | hay | debo |
    tengo que | tiene | tenéis | tienen | sería posible`,
  tag: 'verdad | no | sí | vale | no es así | no es verdad | no es cierto | correcto',
  asks_plainly: `
    qué es | qué son | qué incluye | qué pasa | cuál es | cuáles son | cómo funciona |
    cuánto cuesta | qué diferencia | por qué este | se puede | hay alguno | hay algún`,
  guess: `
    podría ser | puede ser | pudiera ser | será | sería | serviría | qué tal | y si fuera |
    digamos que`,
  options: `
    hay | tenéis | tienen | tiene | ofrecen | ofrece | ofrecéis | existen | puedo elegir |
    se puede elegir | admiten | disponibles | posibles | puedo usar`,
  contrast: `
    pero | sino | solo | solamente | únicamente | así que | no solo | no solamente |
    sin problema | no importa | no hay problema`,
  joiner: 'o | u | ni | y | e',
  self: 'soy | somos | es | la empresa es | mi empresa es | nuestra empresa es | el negocio es',
  company: 'empresa | sociedad | compañía | firma | autónomo | autónoma | ciudadano | ciudadana',
  others: `
    mi amigo | mi amiga | mis amigos | un amigo | una amiga | mi hermano | mi hermana |
    mi primo | mi prima | mi tío | mi tía | mi padre | mi madre | mi vecino | mi vecina |
    mi jefe | mi jefa | un conocido | una conocida | todo el mundo | la gente dice`,
  outsiders: 'clientes | proveedores | socios | mujer | marido | padres | empleados',
  wonder: `
    no sé qué es | no sé lo que es | no sé qué son | ni idea de qué es | ni idea de lo que es |
    no conozco | nunca he oído | me pregunto qué es | no me suena`,
  harmless: `
    de juguete | de agua | de broma | de silicona | de pegamento | de burbujas | de confeti |
    de masaje | de chocolate | de calor | de clavos`,
}
