import { describe, expect, test } from 'vitest'
import { ARTICLES, CASES } from '../knowledge/help-centre.ts'
import { LANGUAGE_IDS, type LanguageId } from '../languages/language-id.ts'
import { retrieve } from './retrieve.ts'

type Row = readonly [LanguageId, string, string]

/** Questions as couriers put them, and the article that answers. */
const QUESTIONS: readonly Row[] = [
  ['en', 'when do i get paid?', 'pay_schedule'],
  ['en', 'what day does my money arrive', 'pay_schedule'],
  ['en', 'can i cash out today', 'pay_instant'],
  ['en', 'do they pay me for standing around waiting at the restaurant?', 'pay_waiting'],
  ['en', 'how much is it per km', 'pay_distance'],
  ['en', 'why dont i see the tip the customer gave me', 'pay_tips'],
  ['en', 'customer cancelled after i picked up, do i get anything', 'pay_cancelled'],
  ['en', 'how much is the peak bonus', 'pay_bonus'],
  ['en', 'i have a new bank account, where do i change it', 'pay_bank'],
  ['en', 'where is my payslip for taxes', 'pay_statement'],
  ['en', 'how long does a pay request take', 'pay_requests'],
  ['en', 'what do i do with the cash customers give me', 'pay_cash'],
  ['en', 'will i be punished if i drop too many orders', 'order_giving_back'],
  ['en', 'does declining offers hurt my acceptance rate', 'order_declining'],
  ['en', 'food isnt ready, how long must i wait', 'order_not_ready'],
  ['en', 'restaurant is closed what now', 'order_restaurant_closed'],
  ['en', 'nobody answers the door, what should i do', 'order_unreachable'],
  ['en', 'the adress is wrong, where do i deliver', 'order_wrong_address'],
  ['en', 'do i have to go back for the missing drink', 'order_missing_items'],
  ['en', 'the soup spilled, do i have to pay for it', 'order_damaged'],
  ['en', 'do i need to check id for beer', 'order_alcohol'],
  ['en', 'i have two orders at once, which one first', 'order_stacked'],
  ['en', 'customer wants it left at the door', 'order_contactless'],
  ['en', 'when can i book shifts', 'account_shifts'],
  ['en', 'i am sick, can i cancel my shift', 'account_cancel_shift'],
  ['en', 'i want to switch from bike to car', 'account_vehicle'],
  ['en', 'my residence permit expired', 'account_documents'],
  ['en', 'why was my account deactivated', 'account_deactivated'],
  ['en', 'the login code never arrives', 'account_login'],
  ['en', 'how do i delete my account', 'account_close'],
  ['en', 'can i work in another part of town', 'account_zone'],
  ['en', 'how much do i get when a friend joins', 'account_referral'],
  ['en', 'a customer gave me one star, can you remove it', 'account_rating'],
  ['en', 'i fell and i am hurt', 'safety_accident'],
  ['en', 'a customer threatened me', 'safety_harassment'],
  ['en', 'am i insured if i fall off my bike', 'safety_insurance'],
  ['en', 'do i have to ride in this storm', 'safety_weather'],
  ['en', 'my backpack is torn, can i get a new bag', 'gear_bag'],
  ['en', 'i have a puncture, who pays the repair', 'gear_breakdown'],
  ['en', 'the app is frozen', 'app_frozen'],
  ['es', '¿cuándo cobro?', 'pay_schedule'],
  ['es', 'qué día llega el dinero', 'pay_schedule'],
  ['es', 'puedo sacar el dinero hoy', 'pay_instant'],
  ['es', 'se paga la espera en el restaurante?', 'pay_waiting'],
  ['es', 'cuánto pagan por kilómetro', 'pay_distance'],
  ['es', 'me quedo con las propinas?', 'pay_tips'],
  ['es', 'si cancelan el pedido cobro algo?', 'pay_cancelled'],
  ['es', 'cuánto tardan en responder a una reclamación de pago', 'pay_requests'],
  ['es', 'me penalizan si devuelvo muchos pedidos?', 'order_giving_back'],
  ['es', 'la comida no está lista, cuánto espero', 'order_not_ready'],
  ['es', 'el restaurante está cerrado, qué hago', 'order_restaurant_closed'],
  ['es', 'no abre nadie, qué hago con el pedido', 'order_unreachable'],
  ['es', 'la dirección está mal', 'order_wrong_address'],
  ['es', 'quién paga lo que falta en la bolsa', 'order_missing_items'],
  ['es', 'tengo que pedir el dni para la cerveza?', 'order_alcohol'],
  ['es', 'cuándo puedo reservar turnos', 'account_shifts'],
  ['es', 'hasta cuándo puedo cancelar un turno', 'account_cancel_shift'],
  ['es', 'por qué está bloqueada mi cuenta', 'account_deactivated'],
  ['es', 'qué cubre el seguro', 'safety_insurance'],
  ['es', 'he pinchado, quién paga el arreglo', 'gear_breakdown'],
  ['es', 'mi mochila está rota', 'gear_bag'],
  ['es', 'he tenido un accidente', 'safety_accident'],
  ['fr', 'quand est-ce que je suis payé ?', 'pay_schedule'],
  ['fr', "quel jour arrive l'argent", 'pay_schedule'],
  ['fr', "je peux encaisser aujourd'hui ?", 'pay_instant'],
  ['fr', "l'attente au restaurant est payée ?", 'pay_waiting'],
  ['fr', 'combien par kilomètre', 'pay_distance'],
  ['fr', 'je garde les pourboires ?', 'pay_tips'],
  ['fr', 'le client a annulé, je touche quelque chose ?', 'pay_cancelled'],
  ['fr', 'je risque une sanction si je rends trop de commandes ?', 'order_giving_back'],
  ['fr', "le repas n'est pas prêt, combien de temps attendre", 'order_not_ready'],
  ['fr', 'le restaurant est fermé, que faire', 'order_restaurant_closed'],
  ['fr', "le client n'ouvre pas la porte, que faire", 'order_unreachable'],
  ['fr', "l'adresse est fausse", 'order_wrong_address'],
  ['fr', 'qui paie les articles manquants', 'order_missing_items'],
  ['fr', 'quand réserver mes créneaux', 'account_shifts'],
  ['fr', 'comment annuler un créneau', 'account_cancel_shift'],
  ['fr', 'pourquoi mon compte est bloqué', 'account_deactivated'],
  ['fr', "que couvre l'assurance", 'safety_insurance'],
  ['fr', "j'ai crevé, qui paie la réparation", 'gear_breakdown'],
  ['fr', "j'ai eu un accident", 'safety_accident'],
  ['fr', 'mon sac est déchiré', 'gear_bag'],
  ['pt', 'quando eu recebo?', 'pay_schedule'],
  ['pt', 'que dia cai o dinheiro', 'pay_schedule'],
  ['pt', 'posso sacar hoje?', 'pay_instant'],
  ['pt', 'pagam a espera no restaurante?', 'pay_waiting'],
  ['pt', 'quanto pagam por quilômetro', 'pay_distance'],
  ['pt', 'as gorjetas são minhas?', 'pay_tips'],
  ['pt', 'se cancelam o pedido eu recebo?', 'pay_cancelled'],
  ['pt', 'tem punição se eu devolver muitos pedidos?', 'order_giving_back'],
  ['pt', 'a comida não está pronta, quanto espero', 'order_not_ready'],
  ['pt', 'o restaurante está fechado, o que faço', 'order_restaurant_closed'],
  ['pt', 'o cliente não atende', 'order_unreachable'],
  ['pt', 'o endereço está errado', 'order_wrong_address'],
  ['pt', 'quem paga os itens que faltam', 'order_missing_items'],
  ['pt', 'quando posso reservar turnos', 'account_shifts'],
  ['pt', 'por que minha conta foi bloqueada', 'account_deactivated'],
  ['pt', 'o que o seguro cobre', 'safety_insurance'],
  ['pt', 'furei o pneu, quem paga o conserto', 'gear_breakdown'],
  ['pt', 'sofri um acidente', 'safety_accident'],
]

test.each(QUESTIONS)('%s: "%s" is answered by %s', (language, question, article) => {
  expect(retrieve(question, language)[0]?.article).toBe(article)
})

const ELSEWHERE: readonly (readonly [LanguageId, string])[] = [
  ['en', 'which film won the most awards this year?'],
  ['en', "what's the weather going to be like tomorrow?"],
  ['en', 'do you know a good place to eat around here?'],
  ['en', 'can you tell me a joke'],
  ['en', 'who won the match last night'],
  ['en', 'what is the capital of australia'],
  ['en', 'should i learn to play the guitar'],
  ['en', 'how do i cook rice'],
  ['en', 'can you write me a poem about the sea'],
  ['en', 'asdf qwertz uiop'],
  ['es', '¿viste el partido de anoche?'],
  ['es', '¿qué tiempo hará mañana?'],
  ['es', '¿me cuentas un chiste?'],
  ['es', '¿conoces un buen restaurante por aquí?'],
  ['es', '¿quién ganó las elecciones?'],
  ['fr', 'quel temps fera-t-il demain ?'],
  ['fr', 'tu as vu le match hier soir ?'],
  ['fr', 'raconte-moi une blague'],
  ['fr', 'quelle est la capitale du Pérou ?'],
  ['pt', 'vai chover amanhã?'],
  ['pt', 'você viu o jogo de ontem?'],
  ['pt', 'me conta uma piada'],
]

test.each(ELSEWHERE)('%s: nothing is found for "%s"', (language, question) => {
  expect(retrieve(question, language)).toEqual([])
})

test('a solved case in other words than any article leads to the article that settled it', () => {
  const [best] = retrieve('kitchen had not even started, want to leave', 'en')
  expect(best).toMatchObject({ article: 'order_not_ready', case: 'en-09' })
})

describe('the help centre', () => {
  test('holds at least thirty articles and sixty solved cases, each of an article that exists', () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(30)
    expect(CASES.length).toBeGreaterThanOrEqual(60)
    const ids = new Set(ARTICLES.map(({ id }) => id))
    expect(ids.size).toBe(ARTICLES.length)
    expect(CASES.filter(({ article }) => !ids.has(article))).toEqual([])
  })

  test.each(LANGUAGE_IDS)('answers in %s, with the same figures as in English', (language) => {
    const figures = (text: string) =>
      (text.match(/\d+(?:[.,:]\d+)?/g) ?? []).map((one) => one.replace(',', '.')).sort()
    for (const { id, segments } of ARTICLES) {
      for (const segment of segments) {
        expect(figures(segment[language]), id).toEqual(figures(segment.en))
      }
    }
  })
})
