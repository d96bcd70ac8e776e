import { END, type Phrasebook, START } from './phrasebook-shape.ts'

const PERSON =
  '(?:pessoa|agente|colega|especialista|representante|assistente|consultor|consultora|atendente|operador|operadora|humano)'
const TASK =
  '(?:reserva|mesa|marcacao|pedido|agendamento|consulta|inscricao|cadastro|quarto|registo|registro)'
const CASE = '(?:pedido|caso|mensagem|questao|solicitacao)'
const DAY = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?'
const TO_PERSON = '(?:para|a|com) (?:um|uma|o nosso|a nossa|nosso|nossa|outro|outra)'
/** Whom alone a bot may serve. */
const MEMBERS =
  '(?:(?:os|as|nossos|nossas) )?(?:clientes|hospedes|socios|membros|residentes|assinantes|usuarios|utilizadores)'
/** What goes on about the task itself. */
const OF_IT = '(?=[.!,]|$| (?:para|a|as|de|em|no|na|com|por)(?!\\p{L}))'
/** What a bot passes on to, or passes on, that is no person. */
const NO_PERSON =
  '(?! (?:(?:para|a|o|as|os|ao|aos) )*(?:proxim|seguint|passo|pergunta|questao|etapa|parte|outr[oa] (?:pergunta|questao|assunto)|pagamento|lista|detalh|informac|dados|link|codigo))'

/** European and Brazilian forms alike. */
export const portuguese: Phrasebook = {
  error: [
    'erro interno',
    'algo (?:correu|deu) (?:mal|errado)',
    'problema tecnico',
    'ocorreu um erro',
    'aconteceu um erro',
    'erro inesperado',
    'servico indisponivel',
  ],
  claimDone: [
    '(?:ja )?(?:esta|ficou) (?:ja )?tudo (?:pronto|feito|certo|concluido|configurado)',
    'tudo (?:esta )?(?:pronto|feito|concluido|configurado)',
    '(?:foi|foram) (?:ja )?(?:criad|configurad|confirmad|reservad|ativad|activad|concluid|processad|registad|registrad|abert)[oa]s?(?: com sucesso)?',
    '(?:criamos|criei|configuramos|configurei|registamos|registrei|ativamos|abrimos|abri) (?:a |o )?(?:sua|seu|tua|teu|conta|pedido)',
    '(?:solicitacao|pedido|formulario|pagamento|reserva|inscricao) (?:ja )?(?:foi|esta) enviad[oa]',
    '(?:esta|ficou) (?:ja |agora )?(?:criad|configurad|confirmad|reservad|ativad|activad|concluid|registad|registrad|ativ|pront)[oa]',
    '(?:reserva|pedido|marcacao|inscricao|pagamento|registo|registro|agendamento) (?:ja )?(?:esta |foi )?(?:feit|confirmad|realizad|efetuad|concluid)[oa](?: com sucesso)?',
    '(?:sua|seu|tua|teu)(?: \\p{L}+){1,4} (?:ja |agora )?esta (?:ja |agora )?abert[oa]',
    `(?:fiz|fizemos|adicionei|adicionamos|efetuei|efetuamos|realizei|agendei|agendamos|marquei|marcamos|reservei|reservamos) (?:ja )?(?:a sua|o seu|sua|seu|a tua|o teu|a|o) ${TASK}${OF_IT}`,
    'reserv(?:ei|amos) (?:uma mesa|um quarto|um lugar)',
    'consegui fazer (?:a |o )?(?:sua|seu) (?:reserva|pedido|marcacao|agendamento)',
    '(?:numero|codigo|referencia) (?:de|da|do|da sua|do seu) (?:reserva|pedido|marcacao|agendamento) e (?:o |a )?[a-z\\d#-]*\\d',
    `${START}(?:tudo )?(?:confirmad|reservad|agendad)[oa]${END}`,
    'bem-vind[oa]s? a bordo',
    'parabens(?! por| pel)',
    // Spanish says the same of what it is about to do.
    '(?:terminamos|acabamos)(?: por (?:aqui|hoje))?(?=[.!]*$)',
  ],
  closing: [
    `esperamos (?:por )?(?:si|voces?|ti)(?= (?:na|no|em|as|amanha|nesta|neste)(?!\\p{L})|[^\\p{L}\\p{N}?]*$)`,
    'aguardamos (?:a )?sua (?:visita|chegada|presenca)',
    `${START}(?:obrigad[oa],? (?:e )?)?ate (?:a |o |ao )?(?:proxim[oa] )?(?:${DAY}|amanha|dia \\d+)${END}`,
  ],
  curt: [`${START}(?:(?:perfeito|ok|esta|ja esta),? )?(?:feito|pronto|prontinho)${END}`],
  handOff: [
    `${START}(?:transferindo|encaminhando|conectando|passando)(?: voce|-[oa]|-te)? ${TO_PERSON}`,
    `(?:sera|vai ser) (?:atendid|contactad|contatad)[oa] por (?:um|uma|nosso|nossa|alguem)`,
    `(?:passo|encaminho|transfiro) (?:o |a )?(?:seu|sua|teu|tua) ${CASE} ${TO_PERSON}`,
    `(?:vou|estou a|ja) (?:passar|passa-l[oa]|passo|transferir|transferi-l[oa]|encaminhar|encaminha-l[oa]|ligar)(?:-(?:lhe|te|o|a))? (?:para|a|com|voce)${NO_PERSON}`,
    `(?:estou|vou) (?:te |lhe |o |a )?(?:transferindo|passando|encaminhando|conectando|transferir|passar|encaminhar|conectar)${NO_PERSON}`,
    `(?:um|uma|um dos nossos|uma das nossas) ${PERSON}(?:es|s)? (?:ira|vai|entrara|assumira|contactara|atendera|falara|ligara|respondera|o|a|lhe)`,
    '(?:a )?nossa equip[ae] (?:ira|vai|entrara|contactara|ligara|respondera)',
    '(?:encaminhei|passei|enviei|transmiti|encaminhamos|passamos) (?:o |a )?(?:seu|sua|teu|tua) (?:pedido|caso|mensagem|questao|solicitacao) (?:a|para|ao|as|aos)',
  ],
  refusal: [
    'nao (?:(?:lhe|te|o|a|os|as) )?(?:posso|podemos|consigo|conseguimos) (?:ajudar|ajuda-l[oa]|atender|fazer (?:isso|isto)|continuar|oferecer|aceitar|abrir|processar|reservar|fazer (?:a |uma )?reservas?|realizar|concluir|marcar)(?:-(?:lhe|te|o|a))?',
    'estamos (?:lotados|cheios|esgotados)',
    'nao (?:ha|temos|existem) (?:mais )?(?:mesas?|vagas?|lugares|disponibilidade|horarios)',
    'nao (?:oferecemos|atendemos|aceitamos|suportamos|servimos)',
    'nao (?:(?:me|nos|lhe) )?(?:e|esta) (?:possivel|disponivel|permitid[oa])',
    `(?<!(?:desconto|oferta|promocao|preco)s? (?:e |sao )?)(?:apenas|so|somente|exclusiv[oa]s?|exclusivamente|reservad[oa]s?) (?:para|a|aos) ${MEMBERS}`,
    `(?:apenas|so|somente) ${MEMBERS}(?: \\p{L}+)? podem`,
    'nao (?:estou|estamos) autorizad[oa]s?',
    'nao (?:fazemos|realizamos) (?:entregas|envios|reservas)',
    'nao (?:entregamos|enviamos|trabalhamos|operamos) (?:com|em|na|no|nessa|nesse|para|fora)',
    'fora d(?:o meu alcance|as minhas (?:competencias|possibilidades))',
    'casa cheia',
    '(?:pedido|cadastro|solicitacao|inscricao|reserva) (?:foi|esta) (?:recusad|rejeitad|negad)[oa]',
    'nao e elegivel',
  ],
  confirm: [
    '(?:isto|isso|tudo) (?:esta|e) (?:correto|certo|bem)',
    '(?:esta|e) (?:isto |isso |tudo )?(?:correto|correcto|certo|exato)',
    '(?:pode|poderia|podes) confirmar',
    '(?:confirme|confirma|confirmas)',
    '(?:correto|correcto|certo) ?\\?',
    'entendi (?:bem|direito)',
    'percebi bem',
  ],
  proceed: [
    '(?:seguimos|continuamos|prosseguimos|posso (?:continuar|prosseguir|avancar)|vamos (?:continuar|avancar|em frente))',
    '(?:quer|deseja|queres|gostaria de) (?:que )?(?:continuar|continue|prosseguir|prossiga|avancar|avance)',
    'parece(?:-lhe|-te)? bem',
    'tudo bem para (?:si|voce|ti)',
    '(?:posso|quer que (?:eu )?|devo) (?:abr|reserv|cri|ativ|confirm|registr|regist|envi|finaliz|marc)\\p{L}*',
    '(?:aceita|aceitas|concorda com|concordas com) (?:os|as|nossos|nossas|estes|estas)(?: nossos| nossas)? (?:termos|condicoes|politica)',
  ],
  askMore: [
    '(?:mais|outra) (?:alguma )?(?:coisa|questao|pergunta|duvida)',
    'algo mais',
    '(?:mudar|alterar|corrigir|acrescentar) (?:algo|alguma coisa)',
    'em que mais',
  ],
  fallback: [
    'nao (?:(?:o|a|te|lhe) )?(?:entendi|entendo|compreendi|compreendo|percebi|percebo)',
    'nao (?:consegui|pude) (?:entender|compreender|perceber)',
    '(?:pode|poderia|podes) (?:repetir|reformular|dizer (?:isso )?de outra|explicar melhor)',
    'nao e (?:uma )?(?:opcao|resposta|valor) valid[oa]',
    '(?:tente|tenta) (?:de novo|novamente|outra vez)',
    'nao tenho (?:a )?certeza (?:do que|de ter)',
  ],
  prompt: [
    '(?:diga|diz|conte|conta|indique|informe|envie|escreva|introduza|insira|digite|escolha|escolhe|selecione|seleccione|preciso de|precisamos de|preciso do|preciso da)(?:-me|-nos)?',
    '(?:qual|quais|quanto|quanta|quantos|quantas|quem)',
    '(?:que|onde|o que) (?:e|esta|fica|tipo|pais|vende|vendes|quer|queres|deseja|prefere|tamanho)',
    '(?:confirme|confirma|verifique|reveja|revise) (?:que|se|os|estes|esses|seus|as|o|a)',
  ],
  secret: [
    'codigo (?:de )?(?:verificacao|confirmacao|seguranca|acesso|ativacao|uso unico|\\d digitos)',
    '(?:senha|palavra-passe|palavra passe|pin)',
    'codigo (?:que (?:lhe |te )?(?:enviamos|enviei|recebeu)|recebido|enviado)',
    '(?:digite|introduza|insira|escreva|indique|informe|diga-me|qual e) o codigo(?! (?:de|do|da|postal))',
  ],
  newSecret: [
    '(?:redefinir|repor|esqueceu|esqueci|alterar|mudar|escolha|escolher|crie|criar|nova|novo)',
  ],
  why: [
    `${START}(?:(?:e|mas|bem)[,:]? )?(?:por que|porque|para que)(?! (?:nao|nos (?:contacta|escreve)))`,
  ],
  offerHelp: [
    'em que (?:posso|podemos) (?:ajudar|ajuda-l[oa]|ser util)(?:-(?:lhe|te|o|a))?',
    'como (?:posso|podemos) (?:te |lhe )?(?:ajudar|ajuda-l[oa])(?:-(?:lhe|te|o|a))?',
  ],
  hedge: [
    'quando',
    'assim que',
    'uma vez',
    'ate (?:que|la|amanha)',
    'antes',
    'depois',
    'apos',
    'quase',
    'nao',
    'poderia',
    'posso',
    'quer',
    'queres',
    'prefere',
    'preferes',
    'se (?:a|o|as|os|voce|ja|for|estiver|tiver|quiser|tudo|sua|seu|precisar|preferir|desejar|necessario)',
  ],
  proviso: [
    'quando',
    'assim que',
    'uma vez',
    'mas (?:antes|primeiro|preciso|precisamos|falta)',
    'exceto',
    'excepto',
    'salvo',
  ],
  choiceLead: [
    '(?:é|está|são|quer|queres|prefere|preferes|deseja|vende|vendes|tem|tens|usa|usas|você (?:quer|vende|prefere|usa)|gostaria de)(?: (?:em|en|para|de|que|por))?',
  ],
  or: ['ou'],
  stopWords:
    'o os as um uma uns umas de da do das dos em no na nos nas ao aos que e sao esta estao ser voce seu sua seus suas teu tua lhe nosso nossa meu minha se por para com como muito mais ja sim nao este isto esse essa isso tem tens quer pode podes'.split(
      ' ',
    ),
}
