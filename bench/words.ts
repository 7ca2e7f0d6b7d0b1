/** The words that drafts and rules share, so that most sentences walk a good way into some rule before they leave it. */
export const VERBS =
  list(`trouver donner passer changer modifier annuler rembourser valider traiter retrouver bloquer activer imprimer
  expliquer corriger livrer rendre attendre vendre fournir garantir demander accepter refuser garder`);

export const NOUNS =
  list(`commande dossier colis facture contrat compte adresse livraison remboursement numéro réclamation délai réponse
  demande paiement carte abonnement produit article retour échange garantie réparation pièce référence panier code
  bon avoir virement prélèvement ligne forfait option appareil batterie écran chargeur magasin conseiller`);

/** Adverbs that may stand before « pas ». */
export const ADVERBS = list('vraiment malheureusement franchement toujours encore simplement certainement déjà');

export type Person = 'je' | 'nous' | 'vous';

/** A present-tense form, by the endings of the three regular groups. */
export function present(verb: string, person: Person): string {
  const stem = verb.slice(0, -2);
  const at = (['je', 'nous', 'vous'] as const).indexOf(person);
  if (verb.endsWith('dre')) return stem + (['s', 'ons', 'ez'][at] ?? '');
  if (verb.endsWith('ir')) return stem + (['is', 'issons', 'issez'][at] ?? '');
  // « nous changeons »: g stays soft.
  if (person === 'nous' && stem.endsWith('g')) return `${stem}eons`;
  return stem + (['e', 'ons', 'ez'][at] ?? '');
}

function list(words: string): readonly string[] {
  return words.split(/\s+/);
}
