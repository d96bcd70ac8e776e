import type { Wording } from './wording-shape.ts'

/** Written so that it sounds at home in Portugal and in Brazil. */
export const portuguese: Wording = {
  lines: {
    affirm: [
      'Sim, está certo.',
      'Sim.',
      'Sim, por favor.',
      'Isso mesmo.',
      'Sim, tudo certo.',
      'Sim, vamos continuar.',
    ],
    deny: ['Não, isso não está certo.', 'Não, não é isso.', 'Isso está errado.', 'Não.'],
    clarify: [
      'O que quer dizer com isso?',
      'Desculpe, não entendi a pergunta.',
      'Pode explicar o que quer dizer?',
      'O que precisa exatamente de mim?',
      'Pode dar um exemplo?',
      'Quais são as opções?',
    ],
    why: [
      'Por que precisa de saber isso?',
      'Para que precisa disso?',
      'Por que isso é importante?',
    ],
    vague: [
      'Hmm, é difícil dizer.',
      'Depende.',
      'Ainda não tenho a certeza, algo no meio, acho eu.',
      'Um pouco de tudo, na verdade.',
      'Bem, varia.',
    ],
    dont_know: ['Não sei.', 'Isso eu não sei, desculpe.', 'Não faço ideia, teria de ver.'],
    have_none: ['Não tenho isso, desculpe.', 'Isso eu não tenho.', 'Não tenho nada disso.'],
    no_reason: ['Por nada em especial.', 'Prefiro assim.', 'É o que quero.'],
    frustration: [
      'Isto está a demorar demais.',
      'Podemos ir mais depressa, por favor?',
      'Não tenho o dia todo.',
      'Quantas perguntas faltam?',
    ],
    ask_for_human: [
      'Posso falar com uma pessoa de verdade?',
      'Prefiro falar com uma pessoa.',
      'Há alguém para quem eu possa ligar?',
      'Passe-me a um atendente, por favor.',
    ],
    privacy: [
      'Prefiro não dar esse dado. O que fazem com os meus dados?',
      'Quem vê essa informação?',
      'Não me sinto à vontade para dizer isso. Por que precisam disso?',
      'Como protegem os meus dados?',
      'Guardam o que escrevo aqui?',
    ],
    changed_mind: [
      'Na verdade, mudei de ideia.',
      'Espere, pensei melhor.',
      'Desculpe, mudei de ideia sobre uma coisa que disse.',
      'Um momento, quero mudar uma coisa.',
    ],
    rephrase: ['Digo de outra maneira:', 'Por outras palavras:', 'Quero dizer:'],
    restate: [
      'Vou começar de novo:',
      'O que quero fazer é isto:',
      'Como eu dizia,',
      'É isto que quero:',
    ],
    ask_help: [
      'Estou preso aqui. Pode ajudar-me?',
      'O que faço agora?',
      'Como continuamos?',
      'Não sei como continuar. O que precisa de mim?',
    ],
    close: ['Não, é tudo.', 'Não, obrigado, mais nada.', 'É tudo, obrigado.'],
    // None of them may pass for a yes: they may meet another question than the one just answered.
    afterthought: [
      'Por agora, pelo menos.',
      'Que eu saiba.',
      'Espero que ajude.',
      'Só para saber.',
      'Se isso ajudar.',
    ],
    thanks: [
      'Obrigado, isso ajuda.',
      'Obrigado por tudo até aqui.',
      'Ótimo, obrigado!',
      'Obrigado por explicar.',
      'Perfeito, obrigado.',
      'Muito obrigado.',
    ],
    leaving: [
      'Desculpe, tenho de sair. Volto mais tarde.',
      'Surgiu uma coisa, continuo isto daqui a pouco.',
      'Preciso de sair um momento, falamos depois.',
      'Um momento, estão a bater à porta. Já volto.',
      'Tenho de ir, continuamos mais tarde.',
    ],
    back: [
      'Olá, já estou aqui.',
      'Olá outra vez.',
      'Pronto, cá estou de novo.',
      'Olá, desculpe, demorei um pouco.',
      'Olá, já voltei.',
    ],
  },
  slips: [
    '{wrong}... não, desculpe, quero dizer {right}',
    '{wrong}, não, espere, {right}',
    '{wrong}. Desculpe, queria dizer {right}',
  ],
  fillers: [
    'Espero que sirva.',
    'Diga-me se precisa de mais alguma coisa.',
    'É mais ou menos isso.',
  ],
  courtesies: ['Obrigado.', 'Desde já, muito obrigado.', 'Agradeço a sua ajuda.'],
}
