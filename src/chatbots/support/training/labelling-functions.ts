import type { LabellingFunction } from './example.ts'

/**
 * Rules of thumb by people who know the subject. Each sees one thing, and may be wrong: votes are weighed against each
 * other (topic/weak-labels.ts), and where they disagree the message gets no label.
 */
export const LABELLING_FUNCTIONS: readonly LabellingFunction[] = [
  { id: 'tracking', topic: 'order_status', pattern: /\btracking\b/ },
  { id: 'where_parcel', topic: 'order_status', pattern: /\bwhere\b.*\b(?:parcel|package|order)\b/ },
  {
    id: 'not_there',
    topic: 'order_status',
    pattern: /\b(?:lost|no sign|still no parcel|it was not)\b/,
  },
  { id: 'when_arrive', topic: 'order_status', pattern: /\bwhen\b.*\barrive\b/ },
  { id: 'ship_verb', topic: 'delivery', pattern: /\b(?:do you ship|shipping|deliver to)\b/ },
  { id: 'delivery_cost', topic: 'delivery', pattern: /\bdelivery (?:cost|service|time)/ },
  {
    id: 'return_words',
    topic: 'returns',
    pattern: /\b(?:return (?:policy|label|window)|exchange)\b/,
  },
  { id: 'send_back', topic: 'returns', pattern: /\b(?:may|can|until when can) i send back\b/ },
  { id: 'refund', topic: 'refund', pattern: /\brefund(?:s|ed)?\b/ },
  { id: 'money_back', topic: 'refund', pattern: /\bmoney back\b/ },
  {
    id: 'other_address',
    topic: 'change_address',
    pattern: /\b(?:new|wrong|different|correct the delivery) address\b/,
  },
  {
    id: 'cancel_order',
    topic: 'cancel_order',
    pattern: /\bcancel\b.*\b(?:order|purchase)\b/,
    weight: 2,
  },
  { id: 'plus', topic: 'membership', pattern: /\bplus\b/ },
  {
    id: 'cancel_plus',
    topic: 'cancel_membership',
    pattern: /\b(?:cancel|end|stop)\b.*\b(?:plus|subscription|membership)\b/,
    weight: 2,
  },
  { id: 'unsubscribe', topic: 'cancel_membership', pattern: /\bunsubscribe\b/, weight: 2 },
  {
    id: 'methods',
    topic: 'payment',
    pattern: /\b(?:paypal|card declined|instalments|invoice|charged twice)\b/,
  },
  { id: 'broken', topic: 'warranty', pattern: /\b(?:broken|cracked|defective|stopped working)\b/ },
  { id: 'warranty', topic: 'warranty', pattern: /\b(?:warranty|guarantee)\b/ },
  { id: 'es_seguimiento', topic: 'order_status', pattern: /\bseguimiento\b|\bno ha llegado\b/ },
  {
    id: 'es_envio',
    topic: 'delivery',
    pattern: /\b(?:gastos de envio|enviais a|plazo de entrega)\b/,
  },
  { id: 'es_devolver', topic: 'returns', pattern: /\b(?:devolver|etiqueta de devolucion)\b/ },
  { id: 'es_reembolso', topic: 'refund', pattern: /\breembolso\b|\bdevolvedme el dinero\b/ },
  { id: 'es_averia', topic: 'warranty', pattern: /\b(?:garantia|averiad[oa]|rot[oa])\b/ },
  { id: 'fr_suivi', topic: 'order_status', pattern: /\bsuivi\b|\bpas (?:encore )?arrivee?\b/ },
  {
    id: 'fr_livraison',
    topic: 'delivery',
    pattern: /\b(?:frais de (?:port|livraison)|livrez-vous|delai de livraison)\b/,
  },
  { id: 'fr_retour', topic: 'returns', pattern: /\b(?:etiquette de retour|renvoyer)\b/ },
  { id: 'fr_remboursement', topic: 'refund', pattern: /\brembours/ },
  { id: 'fr_panne', topic: 'warranty', pattern: /\b(?:garantie|en panne|casse[es]?)\b/ },
]
