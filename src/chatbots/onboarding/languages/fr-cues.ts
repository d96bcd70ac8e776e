import type { Cue } from './lexicon.ts'

/** By what the form of a French sentence is known. */
export const FR_CUES: Readonly<Record<Cue, string>> = {
  inversion: `
    est-ce | est-il | est-elle | sont-ils | peut-on | puis-je | peut | faut-il | dois-je | y a-t-il |
    avez-vous | a-t-on | je peux | on peut`,
  tag: "n'est-ce pas | non | oui | hein | pas vrai | d'accord | ok | c'est ça",
  asks_plainly: `
    c'est quoi | qu'est-ce | quelle est | quel est | quelles sont | quels sont |
    comment ça marche | comment fonctionne | combien ça coûte | combien coûte | pourquoi ce |
    quelle différence | est-ce que | y a-t-il`,
  guess: `
    ce serait | serait-ce | ça pourrait être | cela pourrait être | pourrait-ce être | et si |
    on pourrait dire | est-ce que ce serait | peut-être bien`,
  options: `
    y a-t-il | il y a | avez-vous | proposez-vous | existe-t-il | existent | puis-je choisir |
    je peux choisir | peut-on choisir | acceptez-vous | disponibles | possibles | sont proposés`,
  contrast: `
    mais | seulement | uniquement | juste | plutôt | donc | sauf | pas seulement | pas que |
    pas uniquement | pas mal | pas de problème | pas de souci | sans problème | pas encore`,
  joiner: 'ou | ni | et',
  self: `
    je suis | nous sommes | on est | c'est | l'entreprise est | mon entreprise est |
    notre entreprise est | la société est | notre société est`,
  company: 'entreprise | société | compagnie | firme | sarl | citoyen | citoyenne | ressortissant',
  others: `
    mon ami | mon amie | mes amis | un ami | une amie | mon frère | ma sœur | mon cousin |
    ma cousine | mon oncle | ma tante | mon père | ma mère | mon voisin | ma voisine |
    mon patron | mon chef | une connaissance | tout le monde | les gens disent`,
  outsiders: 'clients | clientes | fournisseurs | associés | femme | mari | parents | employés',
  wonder: `
    sais pas ce qu'est | sais pas ce que c'est | sais pas ce que sont | aucune idée de ce qu'est |
    ne connais pas | connais pas | jamais entendu | me demande ce qu'est`,
  harmless: `
    en jouet | jouets | en plastique | à eau | à bulles | à confettis | à colle | factices |
    pour rire | en chocolat | de massage | à clous`,
}
