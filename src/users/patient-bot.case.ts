import { allPhrases, alternativesOf, ownValue, type SlotValue } from '../core/facts.ts'
import { wordKey } from '../core/fold.ts'
import type { Scalar } from '../core/matcher.ts'
import type { Target } from '../core/target.ts'
import { shop } from './shop.case.ts'

type Slot = 'goods' | 'country' | 'volume' | 'email' | 'vat'
const ORDER: readonly Slot[] = ['goods', 'country', 'volume', 'email', 'vat']

interface Tongue {
  readonly ask: Readonly<Record<Slot, string>>
  readonly label: Readonly<Record<Slot, string>>
  readonly check: string
  readonly right: string
  readonly fee: string
  readonly comfort: string
  readonly done: string
  readonly yes: RegExp
  readonly unknown: RegExp
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  en: {
    ask: {
      goods: 'What do you sell?',
      country: 'Which country are you based in?',
      volume: 'How many orders do you have a month?',
      email: 'What is your email address?',
      vat: 'What is your VAT number?',
    },
    label: {
      goods: 'Your business',
      country: 'Country',
      volume: 'Monthly orders',
      email: 'Email address',
      vat: 'VAT number',
    },
    check: 'Here is what I have:',
    right: 'Is that correct?',
    fee: 'The fee is 29 euros a month.',
    comfort: 'I see.',
    done: 'Your account has been created.',
    yes: /\b(?:yes|yep|correct|looks good)\b/i,
    unknown: /\b(?:know|idea|look that up|tell you that|depends|hard to say)\b/i,
  },
  es: {
    ask: {
      goods: '¿Qué vende usted?',
      country: '¿En qué país está su empresa?',
      volume: '¿Cuántos pedidos tiene al mes?',
      email: '¿Cuál es su correo electrónico?',
      vat: '¿Cuál es su NIF?',
    },
    label: {
      goods: 'Su negocio',
      country: 'País',
      volume: 'Pedidos al mes',
      email: 'Correo electrónico',
      vat: 'NIF',
    },
    check: 'Esto es lo que tengo:',
    right: '¿Es correcto?',
    fee: 'La cuota es de 29 euros al mes.',
    comfort: 'Ya veo.',
    done: 'Su cuenta ha sido creada.',
    yes: /(?:^|[^\p{L}])(?:sí|así es)(?![\p{L}])/iu,
    unknown: /lo sé|idea/iu,
  },
  fr: {
    ask: {
      goods: 'Que vendez-vous ?',
      country: 'Dans quel pays se trouve votre entreprise ?',
      volume: 'Combien de commandes avez-vous par mois ?',
      email: 'Quelle est votre adresse e-mail ?',
      vat: 'Quel est votre numéro de TVA ?',
    },
    label: {
      goods: 'Votre activité',
      country: 'Pays',
      volume: 'Commandes par mois',
      email: 'Adresse e-mail',
      vat: 'Numéro de TVA',
    },
    check: "Voici ce que j'ai noté :",
    right: 'Est-ce bien correct ?',
    fee: 'Le tarif est de 29 euros par mois.',
    comfort: 'Je vois.',
    done: 'Votre compte a été créé.',
    yes: /\b(?:oui|exact)\b/iu,
    unknown: /sais pas|idée/iu,
  },
  pt: {
    ask: {
      goods: 'O que vende?',
      country: 'Em que país fica a sua empresa?',
      volume: 'Quantas encomendas tem por mês?',
      email: 'Qual é o seu endereço de e-mail?',
      vat: 'Qual é o seu número de contribuinte?',
    },
    label: {
      goods: 'O seu negócio',
      country: 'País',
      volume: 'Encomendas por mês',
      email: 'Endereço de e-mail',
      vat: 'Número de contribuinte',
    },
    check: 'Isto é o que tenho:',
    right: 'Está correto?',
    fee: 'A mensalidade é de 29 euros por mês.',
    comfort: 'Estou a ver.',
    done: 'A sua conta foi criada.',
    yes: /(?:^|[^\p{L}])(?:sim|isso mesmo)(?![\p{L}])/iu,
    unknown: /não sei|ideia/iu,
  },
}

const VALUES = new Map(
  ORDER.map((slot): [Slot, SlotValue[]] => {
    const fact = shop.facts[slot]
    return [slot, fact ? [ownValue(fact, 'en'), ...alternativesOf(fact, 'en')] : []]
  }),
)

/**
 * A cooperative bot of endless patience for the shop: asks for each fact until it is given, takes the last value it
 * hears for each, answers what the fee is, repeats everything before it ends, and ends only at a yes. Its record holds
 * what it took.
 */
export function patientBot(language: string, options: { buttons?: boolean } = {}): Target {
  const tongue = TONGUES[language] ?? TONGUES['en']
  if (!tongue) throw new Error(`the patient bot does not speak ${language}`)
  return {
    name: 'patient',
    open: async () => {
      const record: Partial<Record<Slot, Scalar>> = {}
      let confirming = false
      const prompt = (): string => {
        const next = ORDER.find((slot) => record[slot] === undefined)
        confirming = next === undefined
        if (next) return tongue.ask[next]
        const lines = ORDER.filter((slot) => record[slot] !== 'unknown').map(
          (slot) => `${tongue.label[slot]}: ${record[slot]}`,
        )
        return [tongue.check, ...lines, tongue.right].join('\n')
      }
      const buttons = (): { quickReplies?: { label: string; value: string }[] } => {
        if (!options.buttons) return {}
        const next = ORDER.find((slot) => record[slot] === undefined)
        if (next !== 'country') return {}
        const labels = ['Germany', 'Austria', 'France']
        return { quickReplies: labels.map((label) => ({ label, value: label.toLowerCase() })) }
      }
      return {
        greeting: [{ text: `${tongue.comfort} ${tongue.ask.goods}` }],
        record: async () => record,
        send: async ({ text }) => {
          const asked = ORDER.find((slot) => record[slot] === undefined)
          const took = takeValues(text, record)
          if (confirming && !took && tongue.yes.test(text))
            return [{ text: tongue.done, endState: 'open' }]
          if (asked === 'vat' && !took && tongue.unknown.test(text)) record.vat = 'unknown'
          const fee = allPhrases(shop.requests[0]?.question, language).some((one) =>
            text.includes(one),
          )
          const lead = fee ? tongue.fee : took ? '' : tongue.comfort
          return [{ text: `${lead} ${prompt()}`.trim(), ...buttons() }]
        },
      }
    },
  }
}

/** The value named last wins: people correct themselves within a sentence. */
function takeValues(text: string, record: Partial<Record<Slot, Scalar>>): boolean {
  const heard = ` ${wordKey(text)} `
  let took = false
  for (const [slot, values] of VALUES) {
    const places = values.map(({ value, forms }) => ({
      value,
      at: Math.max(...forms.map((form) => heard.lastIndexOf(` ${wordKey(form)} `))),
    }))
    const last = places.reduce((best, one) => (one.at > best.at ? one : best), {
      value: '',
      at: -1,
    } as {
      value: Scalar
      at: number
    })
    if (last.at < 0) continue
    record[slot] = last.value
    took = true
  }
  return took
}
