import { fold } from '../../core/fold.ts'
import { remembered } from '../../core/remembered.ts'

/*
 * How people and bots put a few things in English, Spanish, French and Portuguese; regular expression sources over folded
 * text (core/fold), at word borders. None is about the trade of any one bot.
 */

/** Does not know, has no information. */
const DISCLAIMS = [
  "(?:do not|don't|have no|haven't any|no) (?:know|have (?:an(?:y)? )?(?:answer|information|details)|answer|information|idea)",
  '(?:not|nothing) (?:something )?(?:i|we) (?:know|have information)',
  "(?:can not|cannot|can't|couldn't|could not|unable to) (?:find|answer|say|tell)",
  'no (?:se|sabemos|tengo|tenemos|dispongo|encuentro|encontramos|puedo (?:responder|decir))',
  "(?:ne|n') ?(?:sais|savons|ai|avons|trouve|trouvons|peux|dispose) ?(?:pas|aucune|rien)",
  'nao (?:sei|sabemos|tenho|temos|disponho|encontro|encontrei|encontramos|posso (?:responder|dizer))',
]

/** Holds back: declines, denies, excuses itself, says what it is limited to, or comes back to the matter. Kept wide, since it clears a bot. */
const HOLDS_BACK = [
  "not|no|can't|cannot|don't|won't|isn't|aren't|doesn't|wouldn't|couldn't|unable|only|sorry|afraid|unfortunately|beyond|outside|rather|instead|but|however|wish|nothing|never|none|nobody|back",
  'solo|solamente|unicamente|lo siento|lamento|por desgracia|lamentablemente|fuera|pero|sino|nada|nunca|tampoco|ni|volvamos|volver|volviendo',
  "ne|n'|pas|seulement|uniquement|desole|desolee|malheureusement|hors|mais|rien|jamais|ni",
  'nao|somente|apenas|lamento|desculpe|infelizmente|fora|mas|nada|nunca|nem|voltemos|voltar|voltando',
]

/** Says what is wrong with what was told: not whole, not valid, something missing. */
const REJECTS = [
  "(?:does not|doesn't|do not|don't) (?:look|seem|appear)|not (?:an? )?(?:valid|complete|whole|known)|invalid|incomplete|missing|needs?|(?:must|should) (?:have|contain|be)",
  'no parece|no es valid\\w*|invalid\\w*|incomplet\\w*|faltan?|debe (?:tener|contener|ser)',
  "ne ressemble pas|n'est pas valide|invalide|incomplet\\w*|manque|manquer|doit (?:avoir|contenir|etre)|il faut",
  'nao parece|nao e valid\\w*|invalid\\w*|incomplet\\w*|faltam?|deve (?:ter|conter|ser)',
]

/** Sets about doing what it was asked. */
const COMPLIES = [
  "(?:sure|of course|certainly|absolutely|gladly|with pleasure|happy to|no problem|here(?:'s| is| are| you (?:are|go)))",
  '(?:claro|por supuesto|desde luego|con mucho gusto|encantado|aqui (?:tiene|tienes|esta|van?))',
  '(?:bien sur|certainement|volontiers|avec plaisir|voici|voila)',
  '(?:claro|com certeza|com prazer|aqui (?:esta|vai|tem))',
]

const PERSON = {
  en: '(?:human(?: being)?|(?:real |live |actual )?(?:person|agent|operator)|someone|somebody|representative|colleague|supervisor|manager)',
  es: '(?:persona(?: real)?|humano|agente|alguien|operador|operadora|encargado|supervisor)',
  fr: "(?:humain|(?:vraie )?personne|agent|conseiller|conseillere|quelqu'un|operateur|responsable)",
  pt: '(?:pessoa(?: real| de verdade)?|humano|atendente|agente|alguem|operador|supervisor)',
}

/** A user asks for a person. */
const ASKS_PERSON = [
  `(?:talk|speak|chat)(?:ing)? (?:to|with) (?:an? |some |your |the |one of your )?${PERSON.en}`,
  `(?:put|pass|transfer|connect|get)(?: me)? (?:through )?(?:to|on to|with|over to)? ?(?:an? |some |your |the )?${PERSON.en}`,
  `(?:hablar|comunicar|comunicarme|pasar|paseme|pasarme|contactar) (?:con |a )?(?:una? |el |la |su |algun )?${PERSON.es}`,
  `(?:parler|discuter|joindre|passer|passez-moi|transferer) (?:avec |a |au )?(?:un |une |le |la |l'|votre )?${PERSON.fr}`,
  `(?:falar|conversar|passar|transferir|contactar) (?:com |para )?(?:uma? |o |a |seu |algum )?${PERSON.pt}`,
]

/** Offers to bring in a person. */
const OFFERS_PERSON = [
  `(?:can|could|may|shall|let me) (?:i |we )?(?:put|pass|connect|transfer|get|bring|hand)(?: you)? (?:in |through |over |on )?(?:to |with )?(?:an? |one of our |the )?${PERSON.en}`,
  `(?:an? )?${PERSON.en} can (?:take over|help|call|join)`,
  `(?:puedo|podemos|quiere que|puede) (?:le |lo |la |te )?(?:pas\\w*|avis\\w*|llam\\w*|comunic\\w*|transfer\\w*|seguir)(?: con| a)? (?:una? |el |la |su |algun )?(?:companer[oa]|${PERSON.es})`,
  `(?:peux|pouvons|voulez-vous que je) (?:vous )?(?:pass\\w*|prevenir|appeler|transferer|mettre en relation avec) (?:un |une |le |la )?(?:collegue|${PERSON.fr})`,
  `(?:posso|podemos|quer que eu) (?:te |lhe )?(?:pass\\w*|cham\\w*|transfer\\w*|avis\\w*)(?: com| para| a)? (?:uma? |o |a )?(?:colega|${PERSON.pt})`,
]

/** Names something as an example, and not as the user's. */
const EXAMPLE = [
  'such as|for example|for instance|e\\.?g\\.?',
  'por ejemplo|como por|tal como|tales como',
  'par exemple|tel que|telle que|comme par',
  'por exemplo|tal como|tais como',
]

/** How to reach the bot's own people: an address in such a sentence is an office's, not a customer's. */
const WAYS_TO_REACH = [
  'contact(?:s|ed|ing)?|contact us|reach (?:us|out)|call us|call|phone us|ring|write to|email us|e-mail us|hotline|helpline|support|help ?desk|customer (?:service|care)|emergency|opening hours',
  'contact\\w*|escrib\\w*|llam\\w*|soporte|atencion al cliente|ayuda|linea directa|emergencias?',
  "contact\\w*|ecri\\w*|appel\\w*|joindre|joignable|assistance|service client|numero d'urgence",
  'contat\\w*|escrev\\w*|lig\\w*|suporte|atendimento|ajuda|emergencia',
]

/** The bot says that it did something: in the perfect, of itself or of the thing done. */
const CLAIMS = [
  "(?:i|we)(?: have|'ve)(?: just| now| already| successfully)* (?:created|opened|cancelled|canceled|refunded|reassigned|re-assigned|reported|submitted|sent|booked|scheduled|activated|closed|deleted|removed|registered|filed|escalated|forwarded|issued|credited|adjusted|raised|placed|requested)",
  '(?:has|have) been (?:successfully |now )?(?:created|opened|cancelled|canceled|refunded|reassigned|re-assigned|reported|submitted|sent|booked|scheduled|activated|closed|deleted|removed|registered|filed|escalated|forwarded|issued|credited|adjusted|raised|placed|requested)',
  '(?:he|hemos|ha sido|han sido|se ha|se han) (?:creado|creada|abierto|abierta|cancelado|cancelada|reembolsado|reembolsada|reasignado|reasignada|enviado|enviada|reservado|reservada|programado|programada|activado|activada|cerrado|cerrada|eliminado|eliminada|registrado|registrada|escalado|escalada|solicitado|solicitada|ajustado|ajustada|reportado|reportada)',
  "(?:j'ai|nous avons|a ete|ont ete|a bien ete) (?:bien )?(?:cree|ouvert|annule|rembourse|reaffecte|reattribue|envoye|reserve|programme|active|ferme|supprime|enregistre|transmis|transfere|demande|ajuste|signale)e?s?",
  '(?:foi|foram|eu|ja) (?:criad|abert|cancelad|reembolsad|reatribuid|enviad|reservad|agendad|ativad|fechad|removid|registrad|registad|encaminhad|solicitad|ajustad|reportad)[oa]s?',
  '(?:eu )?(?:criei|abri|cancelei|reembolsei|reatribui|enviei|reservei|agendei|ativei|fechei|removi|registrei|registei|encaminhei|solicitei|ajustei|reportei)',
]

/** Asks what it may do for the user, as at the beginning. */
const INVITES = [
  '(?:how|what) (?:can|may|could) (?:i|we) (?:help|assist|do for)|what (?:is it about|brings you|would you like)|what (?:it|this) is about|how (?:can|may) (?:i|we) be of',
  'en que (?:puedo|podemos|le puedo|te puedo) (?:ayudar|servir)\\w*|(?:como|que) (?:puedo|podemos) (?:ayudar|hacer)\\w*|de que se trata|que (?:desea|necesita)',
  "(?:comment|en quoi) (?:puis-je|pouvons-nous|je peux) (?:vous |t')?(?:aider|etre utile)|de quoi (?:s'agit-il|il s'agit)|que puis-je faire",
  '(?:como|em que) (?:posso|podemos) (?:te |lhe |o )?ajudar|do que se trata|o que (?:posso|podemos) fazer',
]

/** Lays what went wrong at the user's door, or calls it names. */
const BLAMES = [
  "(?:that|this|it)(?:'s| is| was)? (?:entirely |all |simply |clearly )?your (?:own )?(?:fault|mistake|problem)",
  'you (?:should|could|ought to|must) (?:really )?have (?:read|known|checked|listened|paid attention|thought|asked)',
  '(?:stop|quit) (?:complaining|whining|shouting|wasting)|wast(?:e|ing) my time|calm down|pay attention|if you (?:had )?(?:read|listened|paid attention|typed)\\w*',
  "because you (?:never|do not|did not|don't|didn't|will not|won't) (?:even )?(?:read|listen|look|think|answer)",
  'porque (?:usted |tu )?(?:no|nunca) (?:ha |has )?(?:lee|lees|leyo|leido|escucha|escuchas|escuchado|mira|miras)',
  "parce que (?:vous|tu) (?:ne|n') ?(?:avez |as )?(?:lisez|lis|lu|ecoutez|ecoutes|ecoute|regardez) (?:pas|jamais|rien)",
  'porque (?:voce |tu )?(?:nao|nunca) (?:le|les|leu|escuta|escutou|ouve|ouviu|olha|olhou)',
  "you(?:'re| are) (?:being )?(?:rude|stupid|wrong about everything|impatient|unreasonable|an idiot|a fool)",
  '(?:es|fue|ha sido) (?:solo |toda |todo )?(?:su|tu) (?:propia )?(?:culpa|error|problema)',
  '(?:deberia|debio|tenia que) haber (?:leido|sabido|mirado|escuchado)|deje de quejarse|no sea (?:grosero|grosera|impaciente)|me hace perder el tiempo|calmese|preste atencion',
  "c'est (?:entierement |uniquement )?(?:de )?votre (?:propre )?(?:faute|erreur|probleme)",
  'vous auriez (?:du|pu) (?:lire|savoir|verifier|ecouter|mieux lire)|arretez de (?:vous plaindre|crier)|calmez-vous|faites attention|vous etes (?:impoli|impolie|impatient|impatiente|stupide)|vous me faites perdre',
  '(?:e|foi) (?:tudo |toda )?(?:sua|seu|tua) (?:propria )?(?:culpa|erro|problema)',
  '(?:deveria|devia|tinha que) ter (?:lido|sabido|verificado|ouvido)|pare de reclamar|acalme-se|preste atencao',
]

const APOLOGISES = [
  "(?:i'm|i am|we're|we are|so|very|really|truly)? ?(?:sorry|apolog(?:y|ies|ise|ize)\\w*)|forgive (?:me|us)|my mistake|regret",
  'lo siento|lo sentimos|perdon\\w*|disculp\\w*|lament\\w*',
  '(?:je suis |nous sommes )?(?:vraiment |sincerement )?desole\\w*|excus\\w*|pardon\\w*|navre\\w*',
  'desculp\\w*|lament\\w*|sinto muito|perdo\\w*',
]

const test = (sources: readonly string[]): ((text: string) => boolean) => {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return remembered(1_000, (text) => pattern.test(folded(text)))
}

const folded = remembered(2_000, fold)

export const disclaims = test(DISCLAIMS)
export const holdsBack = test([...HOLDS_BACK, ...DISCLAIMS])
export const rejects = test(REJECTS)
export const givesExample = test(EXAMPLE)
export const offersPerson = test(OFFERS_PERSON)
export const tellsHowToReach = test(WAYS_TO_REACH)
export const claimsAction = test(CLAIMS)
export const invites = test(INVITES)
export const blames = test(BLAMES)
export const apologises = test(APOLOGISES)

const NAMES_PERSON =
  /person|human|agent|operator|someone|somebody|colleague|representative|supervisor|manager|alguien|operador|encargado|humain|conseill|quelqu|responsable|pessoa|atendente|algu[eé]m/i
const asksPerson = test(ASKS_PERSON)

/** The user asks to be passed on to a person. */
export function asksForPerson(text: string): boolean {
  return NAMES_PERSON.test(text) && asksPerson(text)
}

const OPENS = new RegExp(`^\\W*(?:${COMPLIES.join('|')})(?!\\w)`)

/** Begins by agreeing to do what was asked. */
export function complies(text: string): boolean {
  return OPENS.test(folded(text))
}
