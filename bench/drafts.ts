import { below, pick, type Random } from './random';
import type { BenchRule } from './rules';
import { NOUNS, present, VERBS } from './words';

/** How often a sentence that a rule marks is put in, in characters. */
const MARKED_EVERY = 700;

const FIRST = ['Camille', 'Léa', 'Noé', 'Inès', 'Mehdi', 'Chloé', 'Jean-Marc', 'Aïcha', 'Rémi', 'Zoé'];
const LAST = ['Roux', 'Lefèvre', 'Benali', 'O’Brien', 'da Silva', 'Muñoz', 'Petit', 'Garnier', 'N’Diaye', 'Weiß'];

type Template = (random: Random) => string;

const noun: Template = (random) => pick(random, NOUNS);
const number: Template = (random) => String(10_000 + below(random, 90_000));
const hour: Template = (random) => `${8 + below(random, 11)} h ${10 + below(random, 49)}`;
const verb = (random: Random) => pick(random, VERBS);

/** Sentences that no rule marks, though most begin or end as some rule does. */
const TEMPLATES: readonly Template[] = [
  (r) => `Merci pour votre message au sujet de votre ${noun(r)} n° ${number(r)}.`,
  (r) => `Je ${present(verb(r), 'je')} votre ${noun(r)} avant ${hour(r)}, c’est promis.`,
  (r) =>
    `Nous ne ${present(verb(r), 'nous')} pas seulement la ${noun(r)} : nous ${present(verb(r), 'nous')} aussi le ${noun(r)}.`,
  (r) =>
    `Vous recevrez un message de ${pick(r, FIRST)} dès que le ${noun(r)} aura quitté l’entrepôt de Lyon ${number(r)}.`,
  (r) => `Il faut environ ${2 + below(r, 9)} jours ouvrés pour ${verb(r)} une ${noun(r)} de ${number(r)} €.`,
  (r) =>
    `J’ai bien noté que vous ${present(verb(r), 'vous')} votre ${noun(r)} depuis le ${1 + below(r, 28)}/${1 + below(r, 12)}.`,
  (r) => `Vous devez simplement indiquer la référence ${number(r)}-${number(r)} dans l’espace client !`,
  (r) => `Pouvez-vous m’envoyer une photo de la ${noun(r)}, s’il vous plaît ?`,
  (r) => `Mon collègue ${pick(r, FIRST)} ${pick(r, LAST)} suit votre ${noun(r)} et vous rappelle à ${hour(r)}.`,
  (r) =>
    `C’est une bonne question ; voici ce que je peux faire pour votre ${noun(r)} aujourd’hui :\n- ${verb(r)} la ${noun(r)} n° ${number(r)}`,
  (r) => `Le suivi est sur https://exemple.fr/suivi/${number(r)}?ref=${number(r)} (code ${number(r)}).`,
  (r) => `Je comprends votre déception, et je suis navrée que le ${noun(r)} n’ait pas été à la hauteur…`,
  (r) => `Votre « ${noun(r)} ${number(r)} » sera bientôt en route vers le ${1 + below(r, 99)} rue des Œillets.`,
  (r) => `On ne ${present(verb(r), 'je')} jamais une ${noun(r)} sans votre accord écrit, Madame ${pick(r, LAST)}.`,
];

/**
 * A reply of at least `size` characters that was never seen before, with a sentence for one of `rules` about every 700
 * characters. It is one flat string, as a composer hands it over.
 */
export function freshDraft(size: number, rules: readonly BenchRule[], random: Random): string {
  const parts = [`Bonjour ${pick(random, FIRST)} ${pick(random, LAST)},\n\n`];
  let length = 0;
  let untilMarked = random() * 2 * MARKED_EVERY;
  while (length < size) {
    let sentence = pick(random, TEMPLATES)(random);
    if (untilMarked < 0 && rules.length > 0) {
      sentence = capitalised(`${pick(random, rules).sentence(random)}.`);
      // Evenly spread between nothing and twice the distance, so that short drafts have none, one or two.
      untilMarked += random() * 2 * MARKED_EVERY;
    }
    const part = sentence + (below(random, 5) === 0 ? '\n\n' : ' ');
    parts.push(part);
    length += part.length;
    untilMarked -= part.length;
  }
  return parts.join('');
}

/** One sentence without a mark or a comma from end to end, with a phrase to mark every 40 characters. */
export function endlessSentence(size: number, rules: readonly BenchRule[], random: Random): string {
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    const part = `${pick(random, rules).sentence(random)} et ${noun(random)} `;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
