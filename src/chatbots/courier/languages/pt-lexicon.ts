import type { Lexicon } from './lexicon.ts'

/** Portuguese, as couriers write it. */
export const PT_LEXICON: Lexicon = {
  intents: {
    yes: `
      sim | claro | ok | okay | certo | correto | exato | isso | isso mesmo | é isso |
      está certo | tá certo | está correto | tudo certo | tudo correto | perfeito | pode |
      pode sim | pode ser | pode enviar | pode fazer | vai | vamos | sim por favor | confirmo |
      confirmado | combinado | beleza | com certeza`,
    no: `
      não | nao | está errado | tá errado | não está certo | não é isso | incorreto | errado |
      há um erro | tem um erro`,
    enough: `
      é só isso | só isso | isso é tudo | é tudo | mais nada | nada mais | não obrigado |
      não obrigada | tchau | até logo | até mais | já está bom | era isso | me ajudou |
      não tenho mais perguntas`,
    cancel: `
      deixa pra lá | deixa para lá | esquece | esqueça | não faça | não envie | não precisa mais |
      eu mesmo entrego | vou entregar | eu entrego | cancela a solicitação | cancela isso`,
    greet: 'olá | oi | bom dia | boa tarde | boa noite | e aí | opa | oie',
    thanks: 'obrigado | obrigada | muito obrigado | muito obrigada | valeu | agradeço',
    meaning: `
      não sei do que | do que você está falando | o que você está pedindo |
      o que você quer dizer | o que quer dizer | o que significa | não entendi | não entendo |
      pode explicar | pode me explicar | me explica | explique | um exemplo | dá um exemplo |
      quais opções | quais são as opções | que opções | o que escrevo | o que respondo |
      onde encontro | onde acho | onde fica o número | onde vejo | qual número | que número |
      como assim`,
    why: `
      por que você precisa | por que precisa | pra que precisa | para que precisa |
      por que pergunta | por que quer saber | pra que serve | para que serve | é necessário |
      é preciso | por que isso importa`,
    help: `
      estou travado | estou perdido | o que faço agora | como continuamos | e agora |
      o que precisa de mim | pode me ajudar | me ajuda | preciso de ajuda | ajuda por favor |
      o que você pode fazer | o que você faz`,
    person: `
      uma pessoa | pessoa de verdade | pessoa real | um humano | humano | um atendente |
      atendente | um agente | falar com alguém | alguém de verdade | alguém para ligar |
      me liga | atendimento | um operador | um colega | supervisor | gerente | não um robô`,
    insist: 'eu insisto | insisto | exijo | já disse uma pessoa | só uma pessoa | agora mesmo',
    frustration: `
      demorando demais | demora demais | está demorando | anda logo | mais rápido | chato | irritante |
      perda de tempo | perdendo tempo | ridículo | perguntas demais | muitas perguntas |
      o dia todo | cansei | inútil | quantas perguntas | já disse | já falei | absurdo |
      perdendo dinheiro | que droga`,
    privacy: `
      não é da sua conta | é pessoal | me incomoda |
      prefiro não dar | prefiro não dizer | prefiro não informar | não quero dar |
      não quero dizer | isso é privado | não me sinto à vontade | meus dados | quem vê |
      quem pode ver | vocês guardam | guardam o que | protegem | informação pessoal |
      dados pessoais | confidencial`,
    vague: `
      depende | difícil dizer | difícil de dizer | não tenho certeza | no meio | um pouco de tudo |
      varia | talvez | não sei | sei lá | não faço ideia | nem ideia | não lembro |
      mais ou menos | o de sempre | tanto faz | teria que olhar | preciso ver`,
    repair: `
      quero dizer | quis dizer | queria dizer | não desculpa | desculpa não | desculpe |
      não espera | espera não | me enganei | errei | corrigindo | ou melhor | aliás |
      deveria ser | ops`,
    revise: `
      mudei de ideia | mudei de opinião | pensei melhor | quero mudar | quero trocar |
      mudar uma coisa | na verdade | melhor | troca | muda | está errado | um momento | não mais`,
    injection: `
      esqueça a sua tarefa | esquece a tua tarefa | esqueça tudo o que | ignore as instruções | ignora as instruções | ignore suas instruções | esqueça suas instruções |
      esqueça as instruções | instruções anteriores | suas instruções | suas regras |
      prompt do sistema | seu prompt | modo desenvolvedor | agora você é | finja ser |
      finja que | aja como | sem regras | repita as palavras | mostre suas`,
    bounds: `
      telefone de outro | número de outro | telefone do entregador |
      número do entregador | telefone do motorista | telefone do cliente | número do cliente |
      número de telefone do | e-mail do cliente | dados do cliente | nome completo do cliente |
      onde mora | onde ele mora | onde ela mora | quanto ganha | conta de outro | a conta dele |
      a conta dela | cartão do cliente | número do cartão | endereço de outro`,
    back_later: `
      continuamos depois | falamos depois | já volto | volto mais tarde | volto depois |
      volto logo | volto daqui a pouco`,
    aside: `
      a propósito | aliás você | previsão do tempo | futebol | jogo de ontem | filme | piada |
      meu cachorro | meu gato | violão | guitarra | receita | notícias | política |
      horóscopo | loteria | música | vai chover | bom restaurante | capital de |
      copa do mundo | qual é o seu nome | quantos anos você | você gosta | você é um robô |
      você é humano | tudo bem com você | como vai você | aniversário | férias`,
    trouble: `
      estou com um problema | tenho um problema | tem um problema | deu problema |
      problema com um pedido | problema com o pedido | problema no pedido |
      problema com meu pedido | fazer uma reclamação`,
    announce: `
      uma pergunta | uma dúvida | umas dúvidas | tenho dúvidas | tenho perguntas |
      algumas perguntas | pergunta sobre | dúvida sobre | comecei agora | sou novo | sou nova |
      entregador novo`,
    follow_up: 'e | e se | isso | isto | então | também',
    ask: `
      o que | que dia | que horas | por que | como | quando | onde | quem | qual | quais | quanto | quanta |
      quantos | quantas | posso | pode | você pode | poderia | tem como | é possível |
      tenho que | preciso | me diz | me diga | queria saber | quero saber | pergunta sobre |
      dúvida sobre | sabe`,
    inform_ask: `
      o que acontece | o que faço | o que eu faço | o que devo | e se | quantas vezes |
      com que frequência | quanto | quanta | quantos | quantas | quando | como funciona |
      como é | como são | como faço | como posso | onde | por que | qual | quais | quem paga |
      eu recebo | tenho que pagar | perco | tem penalidade | tem punição | sou punido |
      é permitido | é possível | vou receber`,
  },
  actions: {
    reassign_order: `
      para outro entregador | pra outro entregador | a outro entregador |
      repassar | repasse | repassa | repassem | reatribuir | reatribua | reatribuição |
      passar para outro | passa para outro | passe para outro | passar pra outro |
      passa pra outro | dar para outro | outro entregador levar | outro entregar |
      outra pessoa entregar | não posso entregar | não consigo entregar | não vou conseguir entregar |
      não vou poder entregar | não posso levar | não consigo levar | não posso fazer esse pedido |
      não consigo terminar | não vou conseguir | tira esse pedido | tire esse pedido |
      tira o pedido | tirem o pedido | largar o pedido | largar esse pedido | largar um pedido |
      devolver o pedido | devolver esse pedido | devolver um pedido | impossível entregar`,
    report_issue: `
      avisar sobre | aviso de | reportar | relatar | informar um problema | registrar um problema |
      registrar uma ocorrência | ocorrência`,
    adjust_pay: `
      pagamento errado | pagamento está errado | pago a menos | pagaram a menos | pagaram menos |
      me pagaram menos | corrigir meu pagamento | corrigir o pagamento | ajustar meu pagamento |
      ajuste de pagamento | ajuste | revisão de pagamento | revisar meu pagamento | reclamar do pagamento |
      falta dinheiro | faltou dinheiro | não me pagaram | não foi pago | não recebi por |
      não recebi o | não recebi a | não recebi minha | me devem | vocês me devem | falta a gorjeta |
      faltou a gorjeta | falta o bônus | faltou o bônus | recebi menos | pagamento incompleto`,
  },
  reasons: {
    'vehicle breakdown': `
      pane | quebrou | bicicleta quebrou | bike quebrou | moto quebrou | quebrada | pneu furado |
      furou o pneu | furei o pneu | não pega | não liga | a corrente | sem bateria |
      sem gasolina | os freios | pane do veículo`,
    'too far': `
      longe demais | muito longe | está longe | fica longe | fora da minha zona |
      outro lado da cidade | quilômetros demais`,
    unwell: `
      doente | doença | passando mal | não estou bem | febre | dor de cabeça | tonto | tonta |
      enjoo | mal do estômago`,
    'long wait': `
      espera longa | esperando demais | esperando há muito | esperando faz tempo |
      não está pronto | ainda não está pronto | restaurante demora | muita fila | demora muito lá`,
    unsafe: `
      inseguro | insegura | local inseguro | perigoso | perigosa | não me sinto seguro |
      não me sinto segura | área perigosa | dá medo`,
    'no time': `
      falta de tempo | não tenho tempo | meu turno acaba | acabou meu turno | fim do turno |
      tenho que ir | preciso ir embora | emergência em casa | compromisso | atrasado | atrasada |
      meu filho | minha filha`,
    other: 'outro motivo | outra razão | outra coisa | nenhum desses | nenhuma dessas',
  },
  issues: {
    'missing items': `
      itens faltando | item faltando | faltam itens | falta um item | faltando item |
      falta a bebida | falta bebida | faltou a bebida | faltando bebida | faltou um item |
      incompleto | esqueceram | falta | faltam | faltando | não veio na sacola | falta alguma coisa | faltou alguma coisa`,
    'damaged order': `
      danificado | danificada | derramou | derramado | virou | entornou | amassado | amassada |
      pedido danificado | estragou | caiu a comida | vazou`,
    'customer unreachable': `
      não atende | não responde | não localizado | não encontro o cliente | não abre |
      ninguém abre | ninguém atende | não está em casa | não tem ninguém |
      cliente não localizado`,
    'wrong address': `
      endereço errado | endereço incorreto | endereço está errado | rua errada |
      endereço não existe | rua não existe | local errado | mapa errado`,
    'restaurant closed': `
      restaurante fechado | restaurante está fechado | está fechado | loja fechada | fecharam`,
    'app trouble': `
      falha no app | app travou | app travado | app não funciona | app não abre | o app falha |
      gps | o mapa | aplicativo travou | aplicativo não`,
    other: 'outro problema | outra coisa | nenhum desses | nenhuma dessas',
  },
  payReasons: {
    'waiting time': 'tempo de espera | por esperar | a espera | pela espera | esperei',
    'extra distance': 'distância a mais | distância | quilômetros | km | desvio | mais longe',
    'missing tip': 'gorjeta | gorjetas | gorjeta que falta',
    'cancelled order': 'pedido cancelado | cancelado | cancelada | cancelaram | cancelamento',
    'missing bonus': 'bônus | bônus que falta | hora de pico | horário de pico | incentivo',
    other: 'outra coisa | nenhum desses | nenhuma dessas',
  },
  orderWords: 'pedido número num n entrega',
  moneyWords: 'euro euros eur € centavos pagamento pago devem valor quantia falta faltam',
  stopWords: `
    o a os as um uma uns umas de do da dos das em no na nos nas ao e ou que se por para pra com
    como mais muito ja nao sim eu voce voces ele ela eles me meu minha meus minhas seu sua seus
    suas isso isto esse essa este esta estou esta estao sou sao ser foi tem tenho ter ha mas
    porque onde quem qual quanto ola oi obrigado obrigada quero queria posso pode preciso
    saber fazer faco sobre sem ate tambem algo nada tudo aqui agora la coisa vou vai ir favor
    lhe nosso nossa depois antes ainda so muitos muitas demais sempre`,
}
