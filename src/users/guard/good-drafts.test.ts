import { describe, expect, it } from 'vitest'
import { lineUtterance } from '../utterance.ts'
import { inspectDraft, type Surroundings, saying } from './inspect-draft.case.ts'

type Row = readonly [string, Surroundings?]

const es: Surroundings = { persona: { language: 'es' } }
const fr: Surroundings = { persona: { language: 'fr' } }
const de: Surroundings = { persona: { language: 'de' } }
const chat = { utterance: () => lineUtterance('chat', 'off_topic') } as const
const denies = { utterance: () => lineUtterance('deny', 'deny') } as const
const asks = { utterance: () => lineUtterance('ask_back', 'clarify') } as const

/** Messages that people write; every one must reach the bot. */
const GOOD: Readonly<Record<string, readonly Row[]>> = {
  'plain answers': [
    ['Germany'],
    ['germany'],
    ['GERMANY'],
    ['In Germany.'],
    ["We're based in Germany."],
    ['Germany, of course!'],
    ['It is Germany 🙂'],
    ['2000', { utterance: saying('volume'), heard: 'How many orders a month?' }],
    ['2,000', { utterance: saying('volume'), heard: 'How many orders a month?' }],
    ['About 2k a month I guess', { utterance: saying('volume') }],
    ['mia@fastfeet.example', { utterance: saying('email') }],
    ["It's mia@fastfeet.example.", { utterance: saying('email') }],
    ["I sell shoes, and we're in Germany.", { utterance: saying('goods', 'country') }],
    ['Shoes. Germany. 2000. ', { utterance: saying('goods', 'country', 'volume') }],
  ],
  'asking back': [
    ['What do you mean by that?', asks],
    ['Why do you need to know that?', asks],
    ['How can you help me with that?', asks],
    ['Do I need to answer that?', asks],
    ['Can you help me, please?', asks],
    ['Is there anything else you need from me?', asks],
    ['Could you tell me what happens to my data?', asks],
    ['Do you mean the country I live in or the one my shop is in?', asks],
    ['Which of the two? I am not sure I follow.', asks],
  ],
  'words of the bot': [
    ['The Gold plan, please.', { ...chat, heard: 'Which plan: Silver, Gold or Platinum?' }],
    ['I would take option 12.', { ...chat, heard: 'There are 12 options.' }],
    ['Yes, the one with 150 orders.', { ...chat, heard: 'Is it the plan with 150 orders?' }],
    [
      'The link https://fast.example/help does not open.',
      { ...chat, heard: 'See https://fast.example/help.' },
    ],
    ['Is Zendesk included too?', { ...asks, heardBefore: ['We work with Shopify and Zendesk.'] }],
    ['We use Shopify for that.', { ...chat, heardBefore: ['Do you use Shopify?'] }],
  ],
  'names and capitals that tell nothing': [
    ['I am Mia, and we are in Germany.'],
    ['Hello. My shop is in Germany. Thanks!'],
    ['Well, I only speak English. Germany it is.'],
    ['Ah OK, Germany then.'],
    ['We started on Monday, here in Germany.'],
    ['Yes! Germany! Really!'],
    ['Germany, I think. Let me check... Yes, Germany.'],
    ['Sorry, I meant Germany.'],
    ["I'm in Germany, Sir."],
  ],
  'numbers that tell nothing': [
    ['Give me 5 minutes, then: Germany.'],
    ['That is 1 of the 3 questions I expected. Germany.'],
  ],
  'talk about itself': [
    ['My role is to run the shop in Germany.'],
    ["I've created the account last week but I cannot log in.", chat],
    ['I need to reply to a customer first, one moment.', chat],
    ['I will answer your question in a moment.', chat],
    ['I should get this done today.', chat],
    ['The bot on the other page seems broken.', chat],
    ['This chatbot has no idea what I want.', chat],
    ['I followed your instructions and still got nowhere.', chat],
    ['My goal is simple: an account for my shop.', chat],
    ['Are you a real person or a bot?', chat],
    ['As an owner of a small shop I would like to start soon.', chat],
  ],
  'users and notes that are no leak and no flip': [
    ['The user account I have is called Germany.'],
    ['The user manual says Germany.'],
    ["The user's manual is wrong about Germany."],
    ['A user wants to know where we are: Germany.'],
    ['My customer wants to pay from Germany.'],
    ['I noted your number, is there anything else I need to do?', asks],
    ["I've noted your booking number, thanks.", chat],
    ['Is there anything else I need to tell you?', asks],
    ['He anotado su número, ¿hay algo más que deba hacer?', { ...es, ...asks }],
    ["J'ai noté votre numéro, dois-je faire autre chose ?", { ...fr, ...asks }],
  ],
  'a few foreign words': [
    ['Danke! Germany it is.'],
    ['Ja, Germany.'],
    ['Germany, por favor'],
    ['Gracias!', chat],
    ['Ok, perfecto!', chat],
    ['C’est Germany.'],
    ['Yes, Alemania.', es],
    ['Ok, super, Allemagne.', fr],
  ],
  'denying and correcting': [
    ['No, not Austria. We are in Germany.', { told: ['country'], heard: 'So you are in Austria?' }],
    ["It's not Austria!", { ...denies, told: ['country'], heard: 'So you are in Austria?' }],
    [
      'Austria... no, sorry, I mean Germany.',
      { behaviour: 'correction', utterance: saying('country') },
    ],
    [
      'Actually, I changed my mind: we will start in Austria.',
      {
        behaviour: 'change_of_mind',
        told: ['country'],
        utterance: () => ({
          act: 'correct',
          parts: [
            { kind: 'inform', slot: 'country', value: { value: 'Austria', forms: ['Austria'] } },
          ],
        }),
      },
    ],
  ],
  'the facts in other words': [
    ['GERMANY!!'],
    ['In German lands, so to speak.'],
    ['Some 2 thousand, I guess.', { utterance: saying('volume') }],
    ['I make boots and a shoe or two.', { utterance: saying('goods') }],
  ],
  'saying it again': [
    ['Germany', { said: ['Germany', 'Germany', 'Germany'], told: ['country'] }],
    [
      'Yes.',
      { said: ['Yes.', 'Yes.', 'Yes.'], utterance: () => lineUtterance('affirm', 'affirm') },
    ],
    ['As I said, we are in Germany.', { said: ['We are in Germany.', 'Germany'] }],
    ['We are in Germany.', { said: ['We are in Germany.'] }],
  ],
  'close to what the bot said': [
    ['Based in Germany.', { heard: 'Which country are you based in?' }],
    ['Which country? We are based in Germany.', { heard: 'Which country are you based in?' }],
  ],
  'ways of writing': [
    ['hm... germany??'],
    ['Germany (the south of it)'],
    ['Germany - for now'],
    ['1) Germany 2) no idea'],
    ['Germany & all of that'],
    ['I *really* do not know.', chat],
    ['ok 👍', { utterance: () => lineUtterance('affirm', 'affirm') }],
    ['👍', { utterance: () => lineUtterance('affirm', 'affirm') }],
    ['?', asks],
    ["c'est la vie, we are in Germany"],
    ['I would rather not say that here.\nWhat do you do with it?', asks],
  ],
  goodbyes: [
    [
      "That's everything, thank you.",
      {
        done: true,
        reading: { acts: [{ kind: 'claim_done' }], echoes: [], key: 'claim_done' },
      },
    ],
    ['I give up, this leads nowhere.', { ...chat, done: true, turnsSinceProgress: 4 }],
  ],
  'doing what the bot asked for': [
    ['Done!', { utterance: () => lineUtterance('affirm', 'affirm') }],
    ['¡Listo!', { ...es, utterance: () => lineUtterance('affirm', 'affirm') }],
  ],
  'greetings and endings that are none': [
    ['Hello? Is anybody there?', { ...chat, said: ['Germany'] }],
    ['Hi, I want to open a seller account.', { utterance: () => lineUtterance('open', 'restate') }],
    ['Hi again. Germany, as I said.', { said: ['Hello.'] }],
    ['Please stop asking me that. Germany.', chat],
    ['STOP ASKING! GERMANY.', chat],
    ['Germany (in the end)'],
    ['I see you are based in Germany too.', chat],
    ['Which day do you have an open line?', chat],
    [
      'Goodbye to the old shop, hello to Germany.',
      { utterance: () => lineUtterance('close', 'close') },
    ],
    ['We end each order with a note. Germany.', chat],
  ],
  'talk to those who serve': [
    ['Could you please confirm that you got it?', asks],
    ['Can you recommend a plan to me?', asks],
    ['Will I receive an e-mail from you?', asks],
    ['Let me know what you need from me.', asks],
    ['I can wait for you to check.', chat],
    ['¿Puede confirmarlo, por favor?', { ...es, ...asks }],
    ["Pouvez-vous m'aider ?", { ...fr, ...asks }],
  ],
  Spanish: [
    ['Estamos en Alemania.', es],
    ['Alemania', es],
    ['Unos 2000 al mes, más o menos.', { ...es, utterance: saying('volume') }],
    ['Vendo zapatos hechos a mano en mi cocina.', { ...es, utterance: saying('goods') }],
    ['¿Para qué necesitan saber eso?', { ...es, ...asks }],
    ['No sé qué responder, ¿me puede ayudar usted?', { ...es, ...asks }],
    ['Prefiero no dar ese dato. ¿Qué hacen con mis datos?', { ...es, ...asks }],
    ['Mi perro acaba de tirar el café, un momento.', { ...es, ...chat }],
    ['No, no es Austria, es Alemania.', { ...es, told: ['country'], heard: '¿Está en Austria?' }],
    ['Mire, Sr., estamos en Alemania.', es],
  ],
  French: [
    ['Nous sommes en Allemagne.', fr],
    ['Allemagne', fr],
    ['Environ 2 000 par mois.', { ...fr, utterance: saying('volume') }],
    ['Je vends des chaussures.', { ...fr, utterance: saying('goods') }],
    ["Pourquoi avez-vous besoin de savoir ça, s'il vous plaît ?", { ...fr, ...asks }],
    ["Je ne comprends pas, vous pouvez m'aider ?", { ...fr, ...asks }],
    ['Mon chien vient de renverser mon café, un instant.', { ...fr, ...chat }],
    [
      "Ce n'est pas l'Autriche.",
      { ...fr, ...denies, told: ['country'], heard: "C'est l'Autriche ?" },
    ],
    ["C'est mia@fastfeet.example.", { ...fr, utterance: saying('email') }],
  ],
  German: [
    ['Wir sitzen in Germany und verkaufen von dort aus an alle.', de],
    ['Das ist eine gute Frage, aber ich habe gerade keine Zeit.', { ...de, ...chat }],
    ['Wir verkaufen Schuhe im Netz und im Laden.', { ...de, utterance: saying('goods') }],
    ['Warum müssen Sie das wissen?', { ...de, ...asks }],
  ],
}

describe('the guard lets through', () => {
  for (const [kind, rows] of Object.entries(GOOD)) {
    it.each(rows.map(([text, around]) => [text, around] as const))(
      `${kind}: %j`,
      async (text, around) => {
        expect(await inspectDraft(text, around)).toBeUndefined()
      },
    )
  }
})
