import type { ResolvedCase } from './article.ts'

/** Cases that were solved in French. */
export const FR_CASES: readonly ResolvedCase[] = [
  { id: 'fr-01', language: 'fr', summary: "Le coursier ne voit pas l'argent de la semaine passée le lundi.", resolution: 'Expliqué le versement du mardi.', article: 'pay_schedule' },
  { id: 'fr-02', language: 'fr', summary: 'Il a besoin de ses gains dès ce soir pour le loyer.', resolution: 'Montré Encaisser et ses frais.', article: 'pay_instant' },
  { id: 'fr-03', language: 'fr', summary: 'Elle est restée une demi-heure au comptoir sans rien toucher de plus.', resolution: "L'attente était bien payée.", article: 'pay_waiting' },
  { id: 'fr-04', language: 'fr', summary: 'Le trajet hors de la ville lui semble trop peu payé.', resolution: 'Kilomètres revus avec lui.', article: 'pay_distance' },
  { id: 'fr-05', language: 'fr', summary: 'Le client dit avoir laissé un pourboire, rien le soir même.', resolution: 'Affiché le lendemain.', article: 'pay_tips' },
  { id: 'fr-06', language: 'fr', summary: "Commande retirée par le client alors qu'il roulait déjà.", resolution: 'Tarif entier versé.', article: 'pay_cancelled' },
  { id: 'fr-07', language: 'fr', summary: 'Pas de prime sur les livraisons du vendredi soir.', resolution: 'Une corrigée, deux hors des heures.', article: 'pay_bonus' },
  { id: 'fr-08', language: 'fr', summary: 'Demande où trouver le papier pour déclarer ses revenus.', resolution: 'Relevé dans Documents.', article: 'pay_statement' },
  { id: 'fr-09', language: 'fr', summary: 'Veut savoir si rendre une quatrième course est puni.', resolution: "Expliqué la pause d'une demi-heure.", article: 'order_giving_back' },
  { id: 'fr-10', language: 'fr', summary: 'Rideau baissé, personne dans le local.', resolution: 'Photo et trajet payé.', article: 'order_restaurant_closed' },
  { id: 'fr-11', language: 'fr', summary: "Personne n'ouvre et le téléphone sonne dans le vide.", resolution: 'Deux appels, attente, endroit sûr, photo.', article: 'order_unreachable' },
  { id: 'fr-12', language: 'fr', summary: 'Les boissons sont restées au comptoir.', resolution: 'Signalé, client remboursé.', article: 'order_missing_items' },
  { id: 'fr-13', language: 'fr', summary: 'Deux sacs à la fois, il ne sait pas par où commencer.', resolution: "Suivre l'ordre de l'appli.", article: 'order_stacked' },
  { id: 'fr-14', language: 'fr', summary: 'Ne pourra pas venir samedi, veut retirer ses heures.', resolution: 'Annulé à temps.', article: 'account_cancel_shift' },
  { id: 'fr-15', language: 'fr', summary: "L'écran reste figé sur la carte.", resolution: 'Réinstallé, reparti.', article: 'app_frozen' },
  { id: 'fr-16', language: 'fr', summary: 'La fermeture de son sac est déchirée.', resolution: 'Remplacé au point relais.', article: 'gear_bag' },
]
