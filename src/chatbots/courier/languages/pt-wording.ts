import type { Wording } from './wording.ts'

/** What the bot says in Portuguese. */
export const PT_WORDING: Wording = {
  id: 'pt',
  decimal: ',',
  greeting:
    'Olá, sou o assistente dos entregadores da Rollo. Respondo perguntas, repasso pedidos, aviso sobre problemas e encaminho revisões de pagamento. Como posso ajudar?',
  otherGreeting:
    'Boas-vindas ao suporte da Rollo! Pergunte o que quiser ou diga o que devo fazer. Como posso ajudar?',
  hello: 'Olá!',
  welcome: 'De nada.',
  empty: 'A mensagem chegou vazia.',
  abilities:
    'Respondo perguntas, repasso pedidos, aviso sobre problemas e encaminho revisões de pagamento.',
  questions: {
    matter: ['Como posso ajudar?', 'Em que posso ajudar?', 'Me conte: como posso ajudar?'],
    order: [
      'Qual é o número do pedido?',
      'Que número de pedido é? Ele tem cinco dígitos.',
      'Me diga o número do pedido, por favor; fica no topo do pedido.',
    ],
    reason: [
      'Por que você não pode entregar: {{choices}}?',
      'Qual é o motivo de não poder entregar?',
      'Então, qual é o motivo da devolução?',
    ],
    issue: [
      'O que há com o pedido: {{choices}}?',
      'Que tipo de problema é?',
      'Então, sobre qual problema devo avisar?',
    ],
    amount: [
      'Quanto falta, em euros?',
      'Que valor deve ser somado ao seu pagamento?',
      'De que valor em euros se trata?',
    ],
    pay_reason: [
      'De que é o pagamento que falta: {{choices}}?',
      'O que não foi pago a você?',
      'Então, o que não foi pago?',
    ],
    confirm: [
      'Confira:\n{{summary}}\nEstá correto?',
      'Agora ficou assim:\n{{summary}}\nEstá tudo correto?',
      'Mais uma vez:\n{{summary}}\nEstá certo assim?',
    ],
    more: ['Algo mais?', 'Posso fazer mais alguma coisa?', 'Alguma outra pergunta?'],
  },
  otherQuestions: {
    order: 'Pode me dar o número do pedido, por favor?',
    reason: 'Pode me dizer por que não consegue entregar: {{choices}}?',
    issue: 'Pode me dizer qual é o problema: {{choices}}?',
    amount: 'Pode me dizer quanto falta, em euros?',
    pay_reason: 'Pode me dizer de que é o pagamento que falta: {{choices}}?',
  },
  meanings: {
    matter:
      'Você pode perguntar sobre pagamento, pedidos, turnos, sua conta ou segurança, ou pedir algo para um pedido.',
    order: 'São os cinco dígitos no topo do pedido no seu app.',
    reason: 'É o que impede você de entregar; serve o que chega mais perto.',
    issue: 'É o que deu errado; serve o que chega mais perto.',
    amount: 'É a quantia que você deveria ter recebido a mais.',
    pay_reason: 'É o que ficou de fora do pagamento; serve o que chega mais perto.',
    confirm: 'São os dados como vou enviá-los; diga sim, ou diga o que é diferente.',
    more: 'Se não precisa de mais nada, é só dizer.',
  },
  reasonsWhy: {
    matter: 'Pergunto para procurar no lugar certo.',
    order: 'Sem o número eu não saberia de que entrega se trata.',
    reason: 'O próximo entregador e o restaurante ficam sabendo por que demora mais.',
    issue: 'O cliente e o restaurante ficam sabendo o que houve, e isso decide quem paga.',
    amount: 'A equipe de pagamentos compara com o cálculo do app.',
    pay_reason: 'A equipe de pagamentos procura em outro lugar para cada caso.',
    confirm: 'O que eu envio não volta atrás, então precisa estar certo.',
    more: 'Pergunto para não deixar nada em aberto.',
  },
  easier: {
    order: 'Abra o pedido no app; os cinco dígitos estão no topo. Que número de pedido é?',
    reason: 'Escolha o que chega mais perto. Qual é o motivo: {{choices}}?',
    issue: 'Escolha o que chega mais perto. Qual é o problema: {{choices}}?',
    amount: 'Um valor aproximado serve. Quanto falta?',
    pay_reason: 'Escolha o que chega mais perto. O que não foi pago: {{choices}}?',
  },
  missed: [
    'Desculpe, não entendi.',
    'Continuo sem entender.',
    'Desculpe, não consegui entender.',
    'Desculpe, isso também não entendi.',
  ],
  invalidOrder: '{{value}} não é um número de pedido: ele tem exatamente cinco dígitos.',
  invalidAmount: '{{value}} não pode ser um valor: precisa ser mais que nada.',
  noted: ['Anotado: {{values}}.', 'Certo: {{values}}.'],
  changed: '{{label}}: agora {{value}}.',
  tookOther: 'Sem problema, coloco “{{value}}”.',
  labels: {
    action: 'A fazer',
    order: 'Pedido',
    reason: 'Motivo',
    issue: 'Problema',
    amount: 'Valor',
    pay_reason: 'Não pago',
  },
  actionNames: {
    reassign_order: 'repassar o pedido',
    report_issue: 'avisar sobre um problema',
    adjust_pay: 'pedir revisão de pagamento',
  },
  reasonNames: {
    'vehicle breakdown': 'pane do veículo',
    'too far': 'longe demais',
    unwell: 'doença',
    'long wait': 'espera longa',
    unsafe: 'local inseguro',
    'no time': 'falta de tempo',
    other: 'outro motivo',
  },
  issueNames: {
    'missing items': 'itens faltando',
    'damaged order': 'pedido danificado',
    'customer unreachable': 'cliente não localizado',
    'wrong address': 'endereço errado',
    'restaurant closed': 'restaurante fechado',
    'app trouble': 'falha no app',
    other: 'outro problema',
  },
  payReasonNames: {
    'waiting time': 'tempo de espera',
    'extra distance': 'distância a mais',
    'missing tip': 'gorjeta que falta',
    'cancelled order': 'pedido cancelado',
    'missing bonus': 'bônus que falta',
    other: 'outra coisa',
  },
  buttons: { yes: 'Sim', no: 'Não', enough: 'Não, é só isso', person: 'Falar com uma pessoa' },
  whichWrong: [
    'O que devo mudar?',
    'Qual linha está errada? Diga o valor certo, como “o pedido é” e o número.',
  ],
  done: {
    reassign_order: 'Feito: o pedido {{order}} vai para outro entregador, pode seguir.',
    report_issue: 'Feito: o problema do pedido {{order}} foi registrado ({{issue}}).',
    adjust_pay:
      'Feito: sua revisão de {{amount}} do pedido {{order}} está com a equipe de pagamentos.',
  },
  doneBefore: 'Isso já tinha sido feito; nada foi enviado duas vezes.',
  afterDone: 'Boa viagem!',
  dropped: 'Certo, deixo como está.',
  closing: 'Muito bem, boa viagem!',
  offTopic: [
    'Disso eu não sei, só conheço entregas.',
    'Quem me dera saber; só conheço entregas.',
    'Não faço ideia, desculpe. De volta ao trabalho.',
  ],
  noArticle: [
    'Não encontrei nada sobre isso na nossa ajuda.',
    'Nossa ajuda não diz nada sobre isso.',
  ],
  injection: [
    'Fico no suporte a entregadores; minha configuração não muda.',
    'Boa tentativa. Continuo no suporte a entregadores.',
  ],
  bounds: [
    'Não posso ajudar com isso: os dados de outras pessoas, entregadores ou clientes, ficam conosco. Para ligar sobre um pedido há o botão no app.',
    'Não posso ajudar com dados de outras pessoas, desculpe.',
  ],
  privacy:
    'O que você escreve serve só para este caso; só o suporte vê, e o chat é apagado depois de um tempo.',
  apology: ['Desculpe a demora; já está quase.', 'Desculpe. Vou ser breve.'],
  offerPerson: 'Posso chamar um colega: é só pedir de novo. Ou terminamos aqui, que é mais rápido.',
  handedOff: {
    asked: 'Estou passando você para um colega do suporte; ele tem tudo o que você me contou.',
    unsure:
      'Não tenho certeza suficiente da resposta, então estou passando você para um colega do suporte.',
    limit:
      'Revisões tão altas são decididas por uma pessoa, então estou passando você para um colega do suporte. Ele tem todos os dados.',
    serious: 'Estou passando você agora mesmo para um colega do suporte; fique neste chat.',
    lost: 'Assim não avançamos, então estou passando você para um colega do suporte.',
  },
  declined:
    'Não posso ajudar com isso, nem mais tarde: os dados de outras pessoas não são passados. Encerro o chat aqui.',
  closed: {
    handed_off: 'Um colega atende você aqui em instantes.',
    declined: 'Este chat está encerrado. Para outro assunto, abra um novo.',
  },
}
