import type { Wording } from './wording-shape.ts'

export const french: Wording = {
  lines: {
    affirm: [
      "Oui, c'est ça.",
      'Oui.',
      "Oui, s'il vous plaît.",
      'Exact.',
      'Oui, tout est bon.',
      'Oui, on continue.',
    ],
    deny: ["Non, ce n'est pas ça.", 'Non, pas tout à fait.', "C'est faux.", 'Non.'],
    clarify: [
      'Que voulez-vous dire par là ?',
      'Désolé, je ne comprends pas la question.',
      'Pouvez-vous expliquer ce que vous voulez dire ?',
      'Que vous faut-il exactement ?',
      'Pouvez-vous me donner un exemple ?',
      'Quelles sont les options ?',
    ],
    why: [
      'Pourquoi avez-vous besoin de savoir ça ?',
      'À quoi ça vous sert ?',
      'Pourquoi est-ce important ?',
    ],
    off_topic: [
      'Au fait, vous connaissez un bon restaurant par ici ?',
      'Vous avez vu le match hier soir ?',
      'Quel temps fera-t-il demain ?',
      'Mon chien vient de renverser mon café, un instant.',
      'Vous pouvez me raconter une blague ?',
      'Vous pensez que je devrais apprendre la guitare ?',
    ],
    vague: [
      'Hmm, difficile à dire.',
      'Ça dépend.',
      'Pas encore sûr, quelque chose entre les deux je suppose.',
      'Un peu de tout, en fait.',
      'Eh bien, ça varie.',
    ],
    dont_know: [
      'Je ne sais pas.',
      'Ça, je ne le sais pas, désolé.',
      'Aucune idée, il faudrait que je regarde.',
    ],
    frustration: [
      "C'est trop long.",
      'On peut aller plus vite ?',
      "Je n'ai pas toute la journée.",
      'Il reste combien de questions ?',
    ],
    ask_for_human: [
      'Je peux parler à une vraie personne ?',
      'Je préfère parler à un humain.',
      "Y a-t-il quelqu'un que je peux appeler ?",
      "Passez-moi un conseiller, s'il vous plaît.",
    ],
    privacy: [
      'Je préfère ne pas donner cette information. Que faites-vous de mes données ?',
      'Qui voit cette information ?',
      'Ça me gêne de donner ça. Pourquoi en avez-vous besoin ?',
      'Comment protégez-vous mes données ?',
      "Vous gardez ce que j'écris ici ?",
    ],
    changed_mind: [
      "En fait, j'ai changé d'avis.",
      'Attendez, j’y ai repensé.',
      "Désolé, j'ai changé d'avis sur une chose.",
      'Un instant, je voudrais changer quelque chose.',
    ],
    rephrase: ['Je le dis autrement :', "En d'autres termes :", 'Je veux dire :'],
    restate: [
      'Je recommence :',
      'Voici ce que je veux faire :',
      'Comme je disais,',
      'Ce que je veux, c’est ceci :',
    ],
    ask_help: [
      'Je suis bloqué. Vous pouvez m’aider ?',
      'Que dois-je faire maintenant ?',
      'Comment on continue ?',
      'Je ne sais pas comment continuer. Que vous faut-il ?',
    ],
    close: ["Non, c'est tout.", 'Non merci, rien d’autre.', "C'est tout, merci."],
  },
  slips: [
    '{wrong}... non, pardon, je veux dire {right}',
    '{wrong}, non attendez, {right}',
    '{wrong}. Pardon, je voulais dire {right}',
  ],
  fillers: [
    "J'espère que ça vous va.",
    'Dites-moi s’il vous faut autre chose.',
    "C'est à peu près tout.",
  ],
  courtesies: ['Merci.', "Merci d'avance.", 'Merci de votre aide.'],
}
