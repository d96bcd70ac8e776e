import { remembered } from '../../core/remembered.ts'
import { firstHit } from './first-hit.ts'
import type { GuardRule } from './rule.ts'
import { toldTo } from './told-to.ts'

/** Thinking aloud, stage directions, or talk about the persona reach the bot. */
export const leakedReasoning: GuardRule = (_draft, { folded, scenario, persona }) =>
  leak(folded) ?? spokenOf(folded, toldTo(scenario, persona).words)

/** The persona spoken of as "the user", unless users are what the scenario is about. */
function spokenOf(folded: string, told: ReadonlySet<string>): string | undefined {
  const user = Object.values(THIRD_PERSON.exec(folded)?.groups ?? {}).find(Boolean)
  return user === undefined || told.has(user)
    ? undefined
    : `speaks of itself as "the ${user}", in the third person`
}

const THIRD_PERSON = new RegExp(
  [
    "(?:^|[.!?:] )(?:the )?(?<user>user)(?: (?:(?:now |then |also )?(?:wants|wishes|needs|would like|says|said|asks|asked|prefers|answers|replies|responds|confirms|provides|agrees|gives)|is (?:in|from|asking|looking|trying|based|located|answering|giving|called)|has (?:asked|given|provided|said|confirmed))\\b|'s (?!manual|guide|account|page|forum|handbook)[a-z]+ (?:is|are)\\b)",
    '(?:^|[.!?:] )el (?<user>usuario) (?:quiere|desea|necesita|dice|pide|prefiere|busca|esta en|es de|vive|confirma|responde)\\b',
    "(?:^|[.!?:] )l'(?<user>utilisateur) (?:veut|souhaite|dit|demande|prefere|a besoin|cherche|confirme|repond|est (?:en|de|a))\\b",
    '(?:^|[.!?:] )o (?<user>usuario|utilizador) (?:quer|deseja|precisa|diz|pede|prefere|procura|esta em|e de|confirma|responde)\\b',
  ]
    .map((pattern, at) => pattern.replace('<user>', `<user${at}>`))
    .join('|'),
  'u',
)

const leak = remembered(1_000, (folded): string | undefined => {
  const hit = leakIn(folded)
  return hit === undefined ? undefined : `reasoning or stage direction in the text: "${hit}"`
})

const leakIn = firstHit([
  // Marks that models put round their thinking or their answer.
  '<\\/?(?:think\\w*|reason\\w*|scratchpad|analysis|plan|reflection|response|answer|message|direction|persona)>',
  '\\[(?:internal|thinking|aside|stage|note|as|in character|como|en tant que|personaje|personnage)\\b[^\\]]*\\]',
  '^(?:thought|reasoning|analysis|plan|internal|note to self|response|reply|answer|respuesta|reponse)\\s*:',
  '(?:^|[.!?…"] )(?:note|nota)\\s*:',
  '^\\s*\\[[^\\]]{3,80}\\]|\\[[^\\]]{3,80}\\]\\s*$',
  // What one does or how one sounds, set in brackets beside what one says.
  '\\((?:note|nota|remarque|observacion|observacao|nb|n\\.b\\.)\\b',
  "\\((?!(?:includ|exclud|depend|assum|count|consider|start|accord|someth|noth|anyth|everyth|dur|be)ing\\b)(?:[a-z]+ing\\b|(?:dit|dice|diz|says?|said|repond|responde|contesta|replies|sighs|smiles|laughs|shrugs|pauses|types|sonrie|suspira|soupire|sourit|rit|sorri)\\b|(?:in|with|en|con|d'|sur|avec|com) ?(?:an?|un|une|una|um)? ?(?:[a-z]+ )?(?:tone|voice|smile|sigh|tono|voz|sonrisa|suspiro|ton|air|voix|sourire|soupir|tom|sorriso)\\b)[^)]{0,80}\\)\\s*$",
  '^\\s*\\((?:[a-z]+ing|[a-z]+s|[a-z]+ando|[a-z]+iendo|en [a-z]+ant)\\b[^)]{0,60}\\)',
  ':\\s*["“«][^"“”«»]{2,}["”»]\\s*$',
  '\\b(?:assistantfinal|analysis we|final answer|my (?:final )?(?:reply|response|answer|message)(?: is| as| would be|:))\\b|\\b(?:mi|ma) (?:respuesta|reponse)(?: es| est| como| en tant)?\\s*:',
  '^(?:next|siguiente|prochain) (?:message|mensaje)\\b',
  // The user's part spoken of as a part.
  '\\b(?:as|since) (?:the|a) (?:user|persona|customer)[,:]? i (?:should|would|will|need|must)',
  '\\b(?:my|the) (?:persona|character|stage direction)\\b',
  '\\bin character\\b',
  '\\bmy role (?:as (?:the|a) (?:user|customer|persona)|(?:here )?is to (?:act|play|respond|answer|pretend))\\b',
  '\\baccording to (?:the|my) (?:direction|persona|script|scenario|instruction)s?\\b',
  '\\bas (?:instructed|directed)\\b',
  '\\bthis persona\\b',
  '\\b(?:simulated|synthetic) (?:user|customer|client)\\b',
  '\\bthe user (?:would|should|might) (?:now )?(?:answer|reply|respond|say|ask)\\b',
  '\\bi (?:should|need to|will|must|have to) (?:now )?(?:respond|reply|answer) (?:with|as (?:the|a)|by|in character|briefly|naturally|politely|to (?:this|the) (?:question|message))\\b',
  '\\bi (?:should|need to|will|must|have to) (?:now )?(?:pretend to|play (?:the|my) (?:role|part))\\b',
  '\\b(?:natural|possible|suitable) (?:reply|response|answer|message)\\b',
  "\\b(?:let me|let us|let's) think step by step\\b",
  '\\bas (?:an ai|a language model)\\b',
  '\\b(?:as|like|playing|being) (?:the|this|a) (?:customer|client|merchant|business owner|shop owner|owner|character)\\b',
  '\\b(?:como|en el papel de(?:l)?) (?:el |la )?(?:client[ea]|dueñ[oa]|duen[oa]|propietari[oa])\\b[^.!?]{0,20}:|\\ben tant que (?:client|gerant|proprietaire|patron)',
  "\\b(?:this|the|my|esta|la|mi|cette|ma) (?:response|reply|message|answer|respuesta|mensaje|reponse) (?:stays|keeps|is kept|avoids|should|sounds|reveals|only|does not|doesn't|debe|deberia|suena|evita|solo|doit|devrait|reste|evite)\\b",
  "\\bi (?:should(?:n't| not)?|must(?:n't| not)?) (?:only |not |just )?(?:answer|respond|reply|keep|give|reveal|mention|volunteer|stay|act|provide|share)\\b",
  '\\b(?:debo|deberia|tengo que) (?:solo )?(?:responder|contestar|mantener|dar|revelar|seguir)\\b|\\bje (?:dois|devrais) (?:seulement )?(?:repondre|rester|donner|garder)\\b',
  '\\b(?:stay(?:s|ing)?|remain(?:s|ing)?) in (?:persona|character|role)\\b|\\b(?:my|the) (?:profile|prompt|instructions?)\\b|\\bmis instrucciones\\b|\\bmes (?:instructions|consignes)\\b',
  '\\b(?:play|playing|jouer|joue|interpretar|interpreto|hacer|hago|fazer) (?:de )?(?:the|my|a|le|el|o|mon|mi|un) (?:role|part|papel|personnage|personaje)\\b',
  // The user spoken of as a third person who has yet to speak.
  '\\bthe (?:customer|user|client|persona|merchant|owner|buyer|shopper|courier) (?:should|would|could|must|might|needs to|is supposed to) (?:now |probably |then |just |only )?(?:answer|reply|respond|say|ask|write|sound|give|mention|be|stay|keep)\\b',
  '\\b(?:el|la|le|o|a) (?:client[ea]?|usuari[oa]|utilisateur|utilizador|dueno|duena|patron) (?:deberia|debe|podria|diria|responderia|devrait|doit|pourrait|dirait|repondrait|deveria|deve|diria)\\b',
  // A draft handed over, with an offer to change it.
  "\\b(?:here(?: is|'s| are)|voici|aqui (?:tienes|tiene|va|esta|tem)) (?!my\\b|mi\\b|ma\\b|mon\\b)[^.!?\\n]{0,50}\\b(?:message|reply|response|answer|version|draft|mensaje|respuesta|reponse|mensagem|resposta|repondre|responderia|customer|user|client[ea]?)\\b",
  "\\blet me know if you(?:'d| would) (?:like|prefer|want) (?:me to (?:make|adjust|change|rewrite|rephrase|try|tweak)|(?:a|another|it) (?:different|other|more|less|shorter|longer))",
  // What it was told, told on: nobody says to a bot what that is to be.
  '^(?:you are|eres|vous etes|tu es|voce e) (?:a|an|the|un|une|una|um|uma) [^.!?]{3,90}\\b(?:who|that|que|qui|owner|customer|user|client[ea]?)\\b',
  '\\b(?:reply|respond|answer|write|responde|contesta|escribe|reponds|repondez|ecris|responda) (?:in|with|en|con|avec|em|com) (?:only |just |solo |maximo |maximum )?(?:one|two|three|a single|1|2|3|una?|dos|tres|une|deux|trois|uma|duas)\\b',
  "\\b(?:do not|don't|never|no|nunca|ne|nao) (?:reveal|disclose|reveles|revele[sz]?|divulgues|divulgue[sz]?|break character)\\b",
  // The bot and the goal spoken of behind their backs.
  '\\bthe (?:assistant|chatbot|bot) (?:(?:is|has|just|now) )*(?:ask(?:ing|ed|s)|want(?:s|ed)) (?:me|for|about|to|which|what|the|a)\\b',
  '\\bthe (?:assistant|chatbot|bot) (?:is|has) now\\b',
  "\\bthe goal (?:has not|hasn't|is not|isn't|was not|has) (?:yet )?(?:been )?(?:reached|met|achieved|complete)",
  '\\bshould continue the conversation\\b',
  '\\bgoal:\\s',
  // The words of its own instructions.
  '^(?:turn|turno|tour|behaviou?r|act|direction|role|persona|style|tone|draft|step)\\b[^:.!?]{0,20}:',
  '\\b(?:user|customer|the|my) persona\\b|\\b(?:la|el|le) persona (?:es|est)\\b',
  '\\b(?:my|mi|mon|meu) (?:objective|task|objetivo|tarea|objectif|tarefa) (?:(?:is|es|est|e)\\b|(?:in|en|dans|na) (?:this|esta|cette|nesta)\\b)',
  '\\b(?:per|following|given|based on|under|segun|selon|conforme) (?:the|my|these|las|mis|les|mes|as) (?:guidelines|rules|instructions|brief|prompt|reglas|pautas|instrucciones|regles|consignes|regras)\\b',
  "\\((?:i(?:'m| am| will|'ll)|no|je ne|nao) [^)]*(?:mention|reveal|disclos|shar|say|mencion|revel|digo|mentionne|dis)",

  '\\b(?:mi|el|del|al|como el) personaje\\b',
  '\\bcomo (?:el )?(?:usuario|cliente),? (?:debo|deberia)\\b',
  '\\b(?:responder|contestar|actuar) como (?:el )?(?:cliente|usuario)\\b',
  '\\bel usuario (?:responderia|diria|contestaria|deberia|debe)\\b',
  '\\bel (?:asistente|bot|chatbot) (?:me )?(?:ahora )?(?:pregunta|pide|quiere saber|ha (?:hecho|preguntado|pedido))\\b',
  '\\bsegun (?:mis|las) (?:instrucciones|indicaciones)\\b',
  '\\bcomo se me (?:indico|pidio|ha indicado)\\b',
  '\\b(?:cliente|usuario) simulado\\b',
  '\\brespuesta natural\\b',
  '\\bpensemos paso a paso\\b',
  '\\bel objetivo (?:aun|todavia) no\\b',
  '\\bcontinuar la conversacion\\b',

  '\\b(?:mon|le|du|au) personnage\\b',
  "\\ben tant (?:qu'|que )(?:utilisateur|client|personnage)\\b",
  "\\bl'utilisateur (?:repondrait|dirait|devrait|doit)\\b",
  "\\b(?:l'assistant|le bot|le chatbot) (?:me )?(?:demande|veut savoir|a (?:pose|demande))\\b",
  '\\bselon (?:mes|les) (?:instructions|consignes)\\b',
  '\\bcomme (?:demande dans|indique dans) (?:les|mes) (?:instructions|consignes)\\b',
  '\\b(?:client|utilisateur) simule\\b',
  '\\breponse naturelle\\b',
  '\\breflechissons etape par etape\\b',
  "\\bl'objectif n'(?:est|a) pas (?:encore )?(?:ete )?atteint\\b",
  '\\bpoursuivre la conversation\\b',

  "^as (?:a|an|the) [^.!?:]{3,60}, i(?:'d| would| will|'ll) (?:say|answer|reply|respond|write|put)\\b",
  '\\bcomo (?:usuario|utilizador),? (?:devo|deveria)\\b',
  '\\bo (?:assistente|bot) (?:me )?(?:pergunta|pede|quer saber)\\b',
])
