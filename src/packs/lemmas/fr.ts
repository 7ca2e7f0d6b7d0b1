import { foldWord } from '../../engine/fold';
import { BUILT_ON, DOUBLING, LIKE_CRAINDRE, LIKE_OUVRIR, LIKE_PARTIR, PARTS, WHOLE } from './fr-irregular';

const IMPERFECT = 'ais ait ions iez aient';
/** Also those of the conditional, which has the same stem. */
const FUTURE = 'ai as a ons ez ont ais ait ions iez aient';
const SUBJUNCTIVE_STRONG = 'e es ent';
const SUBJUNCTIVE_WEAK = 'ions iez';

/** On the stem without -er. Accents do not matter to matching: é and e are one. */
const FIRST_GROUP = `e es ons ez ent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez
  eraient er ant é ée és ées`;
/** The endings of the first group that begin with a mute e: the stem may change before them (j’appelle, je paie). */
const MUTE_E = 'e es ent erai eras era erons erez eront erais erait erions eriez eraient';
/** Those that begin with a or o: verbs in -ger keep an e before them. */
const A_OR_O = 'ons ais ait aient ant';
/** Like attendre, on the stem without -re. */
const RE_GROUP = `s _ ons ez ent ais ait ions iez aient rai ras ra rons rez ront rais rait rions riez raient e es re ant
  u ue us ues`;
/** Like finir, on the stem without -ir. */
const SECOND_GROUP = `is it issons issez issent issais issait issions issiez issaient irai iras ira irons irez iront irais
  irait irions iriez iraient isse isses ir issant i ie is ies`;

const IRREGULAR = irregularForms();

/**
 * The forms of a French verb as fold.ts spells them, or nothing for a verb that the tables do not know.
 * `lemma` is the infinitive, with or without accents.
 */
export function frenchForms(lemma: string): string[] | undefined {
  const name = foldWord(lemma);
  const irregular = IRREGULAR.get(name);
  if (irregular !== undefined) return [...irregular];
  if (name.endsWith('er')) return firstGroup(name);
  if (/[nr]dre$|ompre$/.test(name)) return reGroup(name);
  if (name.endsWith('ir') && !name.endsWith('oir')) return ended(name.slice(0, -2), SECOND_GROUP);
  return undefined;
}

function firstGroup(name: string): string[] {
  const stem = name.slice(0, -2);
  const forms = ended(stem, FIRST_GROUP);
  if (stem.endsWith('g')) {
    const hard = ended(stem, A_OR_O);
    return unique([...forms.filter((form) => !hard.includes(form)), ...ended(`${stem}e`, A_OR_O)]);
  }
  if (/[aou]y$/.test(stem)) forms.push(...ended(`${stem.slice(0, -1)}i`, MUTE_E));
  if (DOUBLING_NAMES.has(name)) forms.push(...ended(stem + stem.slice(-1), MUTE_E));
  return unique(forms);
}

const DOUBLING_NAMES = new Set(split(DOUBLING).map(foldWord));

function reGroup(name: string): string[] {
  const stem = name.slice(0, -2);
  // « Il attend », but « il rompt ».
  return ended(stem, stem.endsWith('p') ? RE_GROUP.replace('_', 't') : RE_GROUP);
}

function irregularForms(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  const add = (lemma: string, forms: readonly string[]) => known.set(foldWord(lemma), unique(forms.map(foldWord)));
  for (const [lemma, forms] of Object.entries(WHOLE)) add(lemma, split(forms));
  for (const [lemma, parts] of Object.entries(PARTS)) add(lemma, fromParts(parts));
  for (const [base, built] of Object.entries(BUILT_ON)) {
    const forms = known.get(foldWord(base)) ?? [];
    for (const lemma of split(built)) {
      const front = foldWord(lemma).slice(0, -foldWord(base).length);
      add(
        lemma,
        forms.map((form) => front + form),
      );
    }
  }
  for (const lemma of split(LIKE_PARTIR)) add(lemma, likePartir(lemma.slice(0, -2)));
  for (const lemma of split(LIKE_OUVRIR)) add(lemma, likeOuvrir(lemma.slice(0, -2)));
  for (const lemma of split(LIKE_CRAINDRE)) add(lemma, likeCraindre(lemma.slice(0, -3)));
  return known;
}

type Parts = [present: string, imperfect: string, future: string, subjunctive: string, rest: string];

function fromParts(parts: string): string[] {
  const [present, imperfect, future, subjunctive, rest] = parts.split('|').map((part) => part.trim()) as Parts;
  const [strong, weak] = split(subjunctive) as [string, string];
  return [
    ...split(present),
    ...ended(imperfect, IMPERFECT),
    ...ended(future, FUTURE),
    ...ended(strong, SUBJUNCTIVE_STRONG),
    ...ended(weak, SUBJUNCTIVE_WEAK),
    ...split(rest),
  ];
}

function likePartir(stem: string): string[] {
  const short = stem.slice(0, -1);
  const full = ended(stem, `ons ez ent ${IMPERFECT} e es ir ant i ie is ies`);
  return [...ended(short, 's t'), ...full, ...ended(`${stem}ir`, FUTURE)];
}

function likeOuvrir(stem: string): string[] {
  const participle = `${stem.slice(0, -1)}ert`;
  const full = ended(stem, `e es ons ez ent ${IMPERFECT} ir ant`);
  return [...full, ...ended(`${stem}ir`, FUTURE), ...ended(participle, '_ e s es')];
}

/** The stem is « crain »: je crains, nous craignons, je craindrai, craint. */
function likeCraindre(stem: string): string[] {
  const soft = `${stem.slice(0, -1)}gn`;
  const full = ended(soft, `ons ez ent ${IMPERFECT} e es ant`);
  return [...ended(stem, 's t te ts tes'), ...full, ...ended(`${stem}dr`, FUTURE), `${stem}dre`];
}

function ended(stem: string, endings: string): string[] {
  return unique(split(endings).map((ending) => foldWord(ending === '_' ? stem : stem + ending)));
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
