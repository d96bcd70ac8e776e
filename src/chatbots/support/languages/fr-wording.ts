import type { Wording } from './wording.ts'

export const FR_WORDING: Wording = {
  lines: {
    greeting: ['Bonjour, ici Bo, de Lumen. Comment puis-je vous aider ?'],
    hello: ['Bonjour !', 'Bonjour, ravi de vous lire.'],
    what_is_it: ['Comment puis-je vous aider ?', 'En quoi puis-je vous aider ?'],
    what_else: [
      'Puis-je faire autre chose pour vous ?',
      "Avez-vous besoin d'autre chose ?",
      "Y a-t-il autre chose que je puisse faire aujourd'hui ?",
    ],
    go_on_then: [
      'Bien sûr. Comment puis-je vous aider ?',
      'Volontiers, en quoi puis-je vous aider ?',
    ],
    ask_order: [
      'Quel est votre numéro de commande ? Il a six chiffres.',
      "Indiquez-moi votre numéro de commande, s'il vous plaît.",
    ],
    ask_email: [
      "Quelle est l'adresse e-mail de votre compte ?",
      "Indiquez-moi l'adresse e-mail de votre compte, s'il vous plaît.",
    ],
    ask_address: [
      "Quelle est la nouvelle adresse ? Rue, numéro, code postal et ville, s'il vous plaît.",
      "Indiquez-moi la nouvelle adresse complète, s'il vous plaît.",
    ],
    again_order: [
      "Pour cela, j'ai besoin des six chiffres de votre numéro de commande.",
      'Il manque le numéro de commande : pouvez-vous me l’envoyer ?',
      "Pouvez-vous m'envoyer maintenant votre numéro de commande ?",
    ],
    again_email: [
      "Il manque l'adresse e-mail de votre compte : pouvez-vous me l'envoyer ?",
      "Pouvez-vous m'envoyer maintenant l'adresse e-mail de votre compte ?",
      "Pour cela, j'ai besoin de l'adresse e-mail de votre compte.",
    ],
    again_address: [
      'Il manque la nouvelle adresse : où doit aller le colis ?',
      "Pouvez-vous m'envoyer la nouvelle adresse avec rue, numéro et ville ?",
      "Pour cela, j'ai besoin de la nouvelle adresse complète.",
    ],
    explain_order: [
      "Il est en haut de l'e-mail de confirmation et sous « Mes commandes » : six chiffres, comme 100 200.",
      "Ce sont les six chiffres dans l'objet de l'e-mail reçu au moment de l'achat.",
    ],
    explain_email: [
      "Je parle de l'adresse à laquelle vous avez reçu la confirmation.",
      "C'est l'adresse avec laquelle vous vous connectez chez Lumen.",
    ],
    explain_address: [
      "Je parle de l'endroit où doit aller le colis, par exemple « 1 rue de la Gare, 69002 Lyon ».",
      "Rue, numéro, code postal et ville de l'endroit où vous voulez le colis.",
    ],
    explain_confirm: [
      "J'ai tout ce qu'il me faut ; je ne le fais que si vous dites oui.",
      "C'est la dernière étape : avec un oui je le fais, avec un non tout reste en l'état.",
    ],
    explain_question: [
      "Je m'occupe des commandes, livraisons, retours, remboursements, paiements, de la garantie et de l'abonnement Plus.",
      "Vous pouvez m'interroger sur une commande, un retour, un paiement ou Plus, avec vos mots.",
    ],
    why_order: [
      "J'en ai besoin pour ouvrir la bonne commande.",
      "Sans lui, je ne saurais pas de quelle commande il s'agit.",
    ],
    why_email: [
      "J'en ai besoin pour m'assurer que la commande est bien la vôtre avant de l'ouvrir.",
      'Cela vous protège : personne d’autre ne peut voir ni changer votre commande.',
    ],
    why_address: [
      "J'en ai besoin pour que le livreur aille à la bonne porte.",
      "Sans elle, le colis irait à l'ancien endroit.",
    ],
    privacy: [
      "Vos données ne servent qu'à cette demande, restent dans l'Union européenne selon le RGPD et sont effacées après 90 jours.",
      "Je comprends. Ce que vous écrivez reste chez Lumen, dans l'Union européenne, 90 jours, et ne sert qu'à cette demande.",
    ],
    without_order: [
      "Ce n'est pas grave. Le numéro est dans votre e-mail de confirmation et sous « Mes commandes », dans votre compte.",
    ],
    bad_order: [
      '{{given}} ne ressemble pas à un de nos numéros de commande : ils ont six chiffres.',
      'Les numéros de commande ont six chiffres, pas {{given}}.',
    ],
    bad_email: [
      'Cela ne ressemble pas à une adresse e-mail complète : il faut un @ et une fin comme .com.',
      'Il semble manquer quelque chose à cette adresse e-mail, comme le @ ou la fin.',
    ],
    noted: ['Merci.', 'Bien reçu.', "C'est noté, merci."],
    changed: ["D'accord, {{label}} {{value}} alors.", 'Changé : {{label}} {{value}}.'],
    confirm_refund: [
      'Je lancerais ce remboursement, par le même moyen :\nCommande: {{order}} ({{item}})\nRemboursement: {{amount}}\nPuis-je le faire ?',
      'Donc, ce serait le remboursement :\nCommande: {{order}} ({{item}})\nRemboursement: {{amount}}\nPuis-je procéder ?',
    ],
    confirm_change_address: [
      'Le colis irait ici :\nCommande: {{order}} ({{item}})\nNouvelle adresse: {{address}}\nPuis-je le faire ?',
      'Donc, ce serait le changement :\nCommande: {{order}} ({{item}})\nNouvelle adresse: {{address}}\nPuis-je procéder ?',
    ],
    confirm_cancel_order: [
      "J'annulerais cette commande, sans frais :\nCommande: {{order}} ({{item}})\nSomme rendue: {{amount}}\nPuis-je le faire ?",
      'Donc, cette commande ne partirait pas :\nCommande: {{order}} ({{item}})\nSomme rendue: {{amount}}\nPuis-je procéder ?',
    ],
    confirm_cancel_membership: [
      'Je mettrais fin à cet abonnement Plus :\nE-mail: {{email}}\nDernier jour : fin de ce mois\nPuis-je le faire ?',
      'Donc, cet abonnement se terminerait :\nE-mail: {{email}}\nDernier jour : fin de ce mois\nPuis-je procéder ?',
    ],
    done_refund: [
      "J'ai lancé le remboursement de {{amount}} pour la commande {{order}}. Il arrive en 5 jours ouvrés au plus.",
      'Le remboursement de {{amount}} pour la commande {{order}} est en route et arrive en 5 jours ouvrés au plus.',
    ],
    done_change_address: [
      "Je l'ai changée : la commande {{order}} va à {{address}}.",
      'La commande {{order}} va maintenant à {{address}}.',
    ],
    done_cancel_order: [
      "J'ai annulé la commande {{order}}. Les {{amount}} reviennent par le même moyen.",
      'La commande {{order}} ne part plus, et les {{amount}} reviennent par le même moyen.',
    ],
    done_cancel_membership: [
      "J'ai mis fin à Plus pour {{email}} ; il court jusqu'à la fin du mois.",
      'Plus se termine avec ce mois pour {{email}}.',
    ],
    already_done: [
      "C'est déjà fait, je laisse donc en l'état.",
      "Je m'en suis occupé il y a un instant ; je ne le fais qu'une fois.",
    ],
    status_preparing: [
      'La commande {{order}} ({{item}}) est en préparation et devrait arriver dans {{days}} jours.',
      'Nous préparons la commande {{order}}, {{item}} ; elle devrait arriver dans {{days}} jours.',
    ],
    status_shipped: [
      'La commande {{order}} ({{item}}) est partie et devrait arriver dans {{days}} jours.',
      'La commande {{order}}, {{item}}, est en route et devrait arriver dans {{days}} jours.',
    ],
    status_delivered: [
      'La commande {{order}} ({{item}}) a été livrée il y a {{days}} jours. Si vous ne la trouvez pas, demandez à vos voisins, puis dites-le-moi : un collègue la cherchera.',
      'Selon le transporteur, la commande {{order}}, {{item}}, a été remise il y a {{days}} jours.',
    ],
    not_found: [
      "Je ne trouve pas de commande {{order}} sous {{email}}. Vérifiez les deux, s'il vous plaît.",
      "Il n'y a pas de commande {{order}} sous {{email}} dans nos livres.",
    ],
    no_account: [
      "Je ne trouve pas de compte sous {{email}}. Vérifiez l'adresse, s'il vous plaît.",
      "Il n'y a pas de compte sous {{email}} dans nos livres.",
    ],
    no_plus: [
      "Il n'y a pas d'abonnement Plus sous {{email}}, donc rien n'est débité.",
      "Le compte {{email}} n'a pas Plus : il n'y a rien à résilier.",
    ],
    too_late_refund: [
      "La commande {{order}} a été livrée il y a {{days}} jours. Le remboursement se demande dans les 30 jours : ce n'est pas possible.",
      "Désolé : après {{days}} jours, ce n'est pas possible de rembourser la commande {{order}} ; la limite est de 30 jours.",
    ],
    not_delivered_refund: [
      "La commande {{order}} n'est pas encore livrée, il n'y a donc rien à renvoyer. Tant qu'elle n'est pas partie, on peut l'annuler.",
      "Le remboursement vient après la livraison, et la commande {{order}} n'est pas encore arrivée.",
    ],
    already_shipped: [
      "La commande {{order}} est déjà partie : ce n'est pas possible. Vous pouvez refuser le colis à la porte.",
      "Ce n'est pas possible : la commande {{order}} est chez le transporteur.",
    ],
    claim: [
      'Désolé pour ce souci. Un collègue regarde cela avec vous.',
      "Quelqu'un qui connaît le produit va regarder cela.",
    ],
    later: ["Je m'en occupe juste après.", 'Cela vient ensuite.'],
    dropped: ["D'accord, je laisse. Rien n'a été changé.", "Bien, tout reste en l'état."],
    which_wrong: [
      "D'accord, je ne fais rien encore. Qu'est-ce qui doit être différent ?",
      'Pas de souci. Dites-moi ce qui est faux, ou dites « laissez tomber ».',
    ],
    stale: ["Ce bouton vient d'une question précédente.", "Celui-là n'est plus valable."],
    chitchat: [
      "J'aimerais bavarder, mais je ne connais que les commandes.",
      "J'ai bien peur de ne m'y connaître qu'en colis et en prises.",
      'Bonne question pour quelqu’un qui a plus de loisirs que moi.',
      "Je laisse cela à d'autres ; mon monde, c'est cette boutique.",
    ],
    out_of_domain: [
      "Je m'occupe des commandes, paiements et abonnements de Lumen ; je ne peux pas vous aider pour cela.",
      "Je ne m'occupe que des achats chez Lumen ; ce n'est pas possible ici.",
    ],
    out_of_bounds: [
      "Je ne peux pas vous aider pour cela : ce n'est pas permis.",
      "Désolé, ce n'est pas possible, qui que ce soit qui demande.",
    ],
    injection: [
      "Je ne peux pas vous aider pour cela : je m'en tiens à ce pour quoi je suis là.",
      'Ce n’est pas possible. Je reste à mon travail : les questions sur vos achats.',
    ],
    unclear: [
      "Je veux bien comprendre : dites-moi en une phrase de quoi il s'agit, comme une livraison, un remboursement ou un paiement.",
      "Je n'y suis pas encore. S'agit-il d'un achat, d'un colis, de votre argent ou de votre abonnement ?",
    ],
    unclear_again: [
      "Désolé, je n'ai pas compris. Dites-le autrement, s'il vous plaît.",
      "Je n'ai pas bien compris. Pouvez-vous le dire autrement ?",
    ],
    empty: ['Je ne vois pas de mots.', 'Le message est arrivé sans mots.'],
    welcome: ['De rien.', 'Avec plaisir.'],
    apology: [
      'Désolé pour ce désagrément, je fais vite.',
      'Je suis désolé ; nous y sommes presque.',
    ],
    offer_person: [
      "Si vous voulez, un collègue peut prendre le relais : dites « une personne, s'il vous plaît ». Ou nous terminons ici.",
      'Un collègue peut prendre le relais quand vous le dites. Nous pouvons aussi terminer ici.',
    ],
    handed_off: [
      "Je vous mets en relation avec un collègue, avec tout ce que vous m'avez dit. Inutile de le répéter.",
    ],
    declined: [
      'Je ne peux pas vous aider pour cela, je ferme donc la conversation ici. Pour vos propres commandes, je suis là à tout moment.',
    ],
    goodbye: ["Ravi d'avoir pu aider. Bonne journée !", 'Avec plaisir. Au revoir !'],
    goodbye_closed: ["D'accord, rien n'a été fait. Revenez quand vous voulez !"],
    after_end: ['Cette conversation est fermée. Vous pouvez en commencer une autre.'],
    no_information: ["Je n'ai pas d'information à ce sujet."],
  },
  items: {
    headphones: 'casque',
    speaker: 'enceinte',
    keyboard: 'clavier',
    tablet: 'tablette',
    lamp: 'lampe',
    coffee_machine: 'machine à café',
  },
  details: { order: 'commande', email: 'adresse e-mail', address: 'adresse' },
  buttons: { yes: 'Oui, allez-y', no: 'Non, laissez' },
  decimal: ',',
}
