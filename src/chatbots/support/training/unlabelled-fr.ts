import type { UnlabelledFile } from './example.ts'

/** What customers wrote, without labels. */
export const UNLABELLED_FR: UnlabelledFile = {
  language: 'fr',
  reviewed: '2026-11-09',
  messages: [
    'le suivi dit parti lundi et depuis plus rien',
    "ma tablette n'est pas encore arrivée et c'était un cadeau",
    'les frais de livraison pour la Corse ?',
    'délai de livraison pour une machine à café',
    "il n'y avait pas d'étiquette de retour dans la boîte",
    'puis-je renvoyer une seule des deux lampes ?',
    'je demande à être remboursé du casque, le son est affreux',
    "remboursez-moi la lampe s'il vous plaît",
    "l'enceinte est en panne depuis hier",
    'la tablette est arrivée cassée',
    'bonjour, petite question rapide',
  ],
}
