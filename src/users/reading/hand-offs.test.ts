import { describe, expect, it } from 'vitest'
import { kindsIn, unaccented } from './read-text.case.ts'

const HAND_OFFS: readonly string[] = [
  "I'm handing you over to a colleague.",
  "I'll pass this on to our team.",
  'Someone from our team will call you back.',
  "One moment, I'm getting someone to help you.",
  'You are being transferred to an agent.',
  "You're now being connected to an agent.",
  'Te paso con un compañero.',
  'Le voy a pasar con un agente.',
  'Voy a transferirle con un agente.',
  'Le transfiero a un agente.',
  'Un compañero se pondrá en contacto con usted.',
  'Alguien de nuestro equipo le llamará.',
  'Una persona de nuestro equipo se pondrá en contacto contigo.',
  'En breve le atenderá un agente.',
  'Será atendido por un agente.',
  'Paso su caso a un especialista.',
  'He trasladado su consulta a mi compañera.',
  'Escalaré su caso a nuestro equipo.',
  'Le estoy pasando con un humano.',
  'Le conecto con un asesor.',
  'Transfiriendo a un agente…',
  'Je vous transfère à un conseiller.',
  'Je vous passe un collègue.',
  'Je vais vous transférer à un agent.',
  'Je vais vous mettre en relation avec un conseiller.',
  'Un conseiller prendra le relais.',
  'Un conseiller va prendre contact avec vous.',
  'Un conseiller vous recontactera.',
  'Une personne de notre équipe vous appellera.',
  "Quelqu'un de notre équipe vous rappellera.",
  'Je transfère votre demande à un collègue.',
  'Vous allez être mis en relation avec un conseiller.',
  'Transfert vers un agent…',
  'Notre équipe prendra contact avec vous.',
  "J'ai transmis votre dossier à ma collègue.",
  'Vou transferi-lo para um colega.',
  'Vou te transferir para um atendente.',
  'Vou encaminhá-lo para um colega.',
  'Vou passar você para um atendente humano.',
  'Transferindo para um atendente…',
  'Um colega vai ligar-lhe.',
  'Um atendente falará com você em breve.',
  'Alguém da nossa equipe vai entrar em contato.',
  'Um dos nossos agentes irá contactá-lo.',
  'Encaminhei o seu caso a um especialista.',
  'A nossa equipa vai contactá-lo.',
  'Nossa equipe entrará em contato.',
  'Você será atendido por um atendente.',
  'Passo o seu caso para um especialista.',
]

const OTHER_THINGS_PASSED_ON: readonly string[] = [
  'I can pass this on to our team if you want.',
  'You are connected to the internet.',
  'Do you want someone from our team to call you?',
  'Si quiere, le paso con un agente.',
  '¿Le paso con un agente?',
  'Un agente inmobiliario vende casas.',
  'Nuestros agentes hablan español.',
  'Le paso la lista de precios.',
  'Paso 2 de 4: un agente.',
  'Si lo desea, nos pondremos en contacto con usted.',
  'Je peux vous transférer à un conseiller.',
  'Voulez-vous que je vous transfère à un conseiller ?',
  'Nos conseillers parlent français.',
  'Je vous passe les détails.',
  'Si besoin, un conseiller vous rappellera.',
  'Je transmets votre nom ?',
  'Posso transferir para um atendente.',
  'Quer que um colega ligue?',
  'Os nossos atendentes falam português.',
  'Se precisar, um atendente falará com você.',
  'Vou passar à próxima pergunta.',
  'Vou passar para a próxima pergunta.',
  'Vou passar ao passo seguinte.',
]

describe('a hand-off', () => {
  it.each(HAND_OFFS)('is read from %j, with accents and without', (text) => {
    expect(kindsIn(text)).toContain('hand_off')
    expect(kindsIn(unaccented(text))).toContain('hand_off')
  })

  it.each(OTHER_THINGS_PASSED_ON)('is not read from %j', (text) => {
    expect(kindsIn(text)).not.toContain('hand_off')
  })
})
