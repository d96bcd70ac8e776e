import { describe, expect, it } from 'vitest'
import type { GuardFault } from '../../core/conversation.ts'
import { lineUtterance } from '../utterance.ts'
import { inspectDraft, type Surroundings, saying } from './inspect-draft.case.ts'

type Row = readonly [string, Surroundings?]

const es: Surroundings = { persona: { language: 'es' } }
const fr: Surroundings = { persona: { language: 'fr' } }
const LAST_QUESTION = 'Thank you for that. Which country is your company registered in?'
const SAID = 'We sell our shoes in Germany only.'

const FAULTY: Readonly<Record<GuardFault, readonly Row[]>> = {
  role_flip: [
    ['How can I help you today?'],
    ["I'd be happy to assist you with your new account."],
    ["I've created your account. Is there anything else I can help with?"],
    ['Thank you for contacting us! Which country is your shop in?'],
    ['I have noted your booking for 7:30 pm. Anything else I can help with?'],
    ['Your request is noted. What else can I do for you?'],
    ['Noted! Anything else I can assist you with?'],
    ['He anotado su reserva. ¿Algo más en que le pueda ayudar?', es],
    ["J'ai bien noté votre demande. Puis-je faire autre chose pour vous ?", fr],
    ["I'm an AI assistant, so I have no country."],
    ['Sure! Please provide your email so that I can continue.'],
    ["I'll set up your account right away."],
    ['Let me connect you with one of our agents.'],
    ['Your account has been created successfully.'],
    ['¿En qué puedo ayudarle?', es],
    ['Gracias por ponerse en contacto con nosotros.', es],
    ['He creado su cuenta. ¿Hay algo más en lo que pueda ayudarle?', es],
    ['Su cuenta ha sido creada correctamente.', es],
    ['Comment puis-je vous aider ?', fr],
    ["Merci de nous avoir contactés, je m'en occupe.", fr],
    ['Je suis votre assistant, dites-moi tout.', fr],
    ["J'ai créé votre compte.", fr],
  ],
  leaked_reasoning: [
    ['<think>The bot wants the country.</think>Germany'],
    ['As the user, I should answer with Germany.'],
    ['The user wants 7:30 pm.'],
    ['User is in Germany and wants an account.'],
    ["The user's country is Germany."],
    ['Sure. The user needs an account for Germany.'],
    ['El usuario quiere una cuenta en Alemania.', es],
    ["L'utilisateur veut un compte en Allemagne.", fr],
    ['I should respond with the country now: Germany.'],
    ['Germany. (My persona is friendly, so I keep it short.)'],
    ['Thought: they ask for the country. Germany.'],
    ['The assistant is asking for my country, so: Germany.'],
    ['[internal: be brief] Germany'],
    ['Staying in character: Germany!'],
    ['According to the direction, I say that my country is Germany.'],
    ['Como usuario, debo responder: Alemania.', es],
    ['El asistente me pregunta por el país: Alemania.', es],
    ["En tant qu'utilisateur, je réponds : Allemagne.", fr],
    ["L'assistant me demande le pays : Allemagne.", fr],
  ],
  invented_fact: [
    ['We are in Germany, our number is 0171 5550199.'],
    ['Germany, and we ship 350 parcels a week.'],
    ['We get 5 orders a month.', { utterance: saying('volume') }],
    ['We are in Germany, in the city of Hamburg.'],
    ['You can write to hello@fastfeet-shop.example, we are in Germany.'],
    ['We are in Germany, see https://fastfeet.example/shop for more.'],
    ['My tax id is DE811907980.'],
    ['Germany. Our VAT number: de 811907980'],
    ['Hello, my name is Susanne and I am in Germany.'],
    ['Estamos en Alemania, en la ciudad de Hamburgo.', es],
    ['Estamos en Alemania y vendemos 350 pares.', es],
    ['Nous sommes en Allemagne, à Hambourg.', fr],
    ['Nous sommes en Allemagne depuis 1987.', fr],
  ],
  goal_dump: [
    ['I sell shoes in Germany, 2000 a month, write to mia@fastfeet.example.'],
    ['Germany. Shoes. 2,000 orders.'],
    ['Vendo zapatos en Alemania, unos 2000 pedidos al mes.', es],
    ['Je vends des chaussures en Allemagne, 2000 commandes par mois.', fr],
  ],
  stop_in_text: [
    ['Germany ###STOP###'],
    ['Germany [done]'],
    ['Germany. STOP'],
    ['Germany <|eot_id|>'],
    ['Germany. CONVERSATION_FINISHED'],
    ['Germany (conversation ended)'],
    ['Germany\n=== END ==='],
    ['Alemania [conversación finalizada]', es],
    ['Allemagne (fin de discussion)', fr],
  ],
  endless_goodbye: [
    ['Thanks, you too, bye!', { said: ['Goodbye!'], turnsSinceProgress: 5 }],
    ['Have a lovely evening!', { said: ['Ok, see you.', 'Yes.'] }],
    ['¡Hasta luego!', { ...es, said: ['Gracias, adiós.'] }],
    ['Bonne soirée à vous !', { ...fr, said: ['Merci, au revoir.'] }],
  ],
  restart: [
    ['Hi, I want to open a seller account.', { said: ['Hi, I want to open a seller account.'] }],
    ['I want to open a seller account, please.', { said: ['Hello.'] }],
    ['Hello! I am looking for somebody who can sign me up.', { said: ['Germany'] }],
    ['Could we start from scratch?', { said: ['Germany'] }],
    ['Hola, quisiera darme de alta.', { ...es, said: ['Alemania'] }],
    ['Bonjour, je cherche à ouvrir une boutique.', { ...fr, said: ['Allemagne'] }],
  ],
  premature_stop: [
    ['Germany. Have a nice day!'],
    ['Vale, hasta luego.', es],
    ['Merci, au revoir !', fr],
    ['Germany. Thanks, bye!', { done: true }],
    [
      "Yes, that's right.",
      {
        done: true,
        told: ['goods', 'country', 'volume', 'email'],
        utterance: () => lineUtterance('affirm', 'affirm'),
      },
    ],
  ],
  contradiction: [
    ['We are in Austria.', { told: ['country'], utterance: saying('country') }],
    ['I sell bags.', { told: ['goods'], utterance: saying('goods'), heard: 'What do you sell?' }],
    ['About 500 a month.', { utterance: saying('volume'), heard: 'How many orders?' }],
    ['Vendo bolsos.', { ...es, utterance: saying('goods') }],
    ['Nous sommes en Autriche.', fr],
    ['No, we are in Austria.', { told: ['country'] }],
  ],
  echo_of_bot: [
    [LAST_QUESTION, { heard: LAST_QUESTION }],
    ['Which country is your company registered in? Thank you for that!', { heard: LAST_QUESTION }],
    [
      '¿En qué país está registrada su empresa?',
      { ...es, heard: '¿En qué país está registrada su empresa?' },
    ],
  ],
  unsaid_fact: [
    ['Could you say that again, please?'],
    ['Sure, that sounds good to me.'],
    ['It is in the north.'],
    ['Claro, me parece bien.', es],
    ["Oui, c'est entendu.", fr],
  ],
  third_repetition: [
    [SAID, { told: ['goods', 'country'], said: [SAID, 'Yes.', SAID] }],
    ['we sell our shoes in Germany only', { told: ['goods', 'country'], said: [SAID, SAID] }],
  ],
  wrong_language: [
    ['We are based in Germany and would like to start soon.', es],
    ['Estamos en Alemania y nos gustaría empezar muy pronto.'],
    ['Nous sommes en Allemagne et nous voudrions commencer bientôt.'],
    ['Wir sind in Germany.'],
    ['Das ist in Germany, danke.'],
    ['Yes, that is in Alemania.', es],
    ['wir sitzen in der nähe und möchten sehr bald anfangen'],
    ['We are in Germany and we would like to start soon.', { persona: { language: 'de' } }],
    ['Estamos en Alemania y nos gustaría empezar muy pronto.', fr],
  ],
  format_leak: [
    ['{"text": "Germany", "act": "inform"}'],
    ['```\nGermany\n```'],
    ['User: Germany'],
    ['Customer: We are in Germany.'],
    ['*smiles and types* Germany'],
    ['- Germany\n- shoes'],
    ['# Answer\nGermany'],
    ['My country is {{country}}.'],
    ['**Germany**'],
    ['Germany *smiles*'],
    ['Germany, *he says proudly*.'],
    [`Germany. ${'I really like it here and so on. '.repeat(20)}`],
    ['Usuario: Alemania', es],
    ['Utilisateur : Allemagne', fr],
  ],
  empty_text: [[''], ['   '], ['\n\t'], ['\u200b']],
}

describe('the guard', () => {
  for (const [fault, rows] of Object.entries(FAULTY)) {
    it.each(rows.map(([text, around]) => [text, around] as const))(
      `refuses %j as ${fault}`,
      async (text, around) => {
        expect(await inspectDraft(text, around)).toMatchObject({ fault })
      },
    )
  }

  it('says in its detail what is wrong, in words a model can act on', async () => {
    expect(await inspectDraft('We are in Germany, in Hamburg.')).toEqual({
      fault: 'invented_fact',
      detail: '"Hamburg" stands in no fact and no earlier message',
    })
  })
})
