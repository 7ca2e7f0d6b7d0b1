import { foldWord } from '../../engine/fold';

/** Endings of the first group by tense, on the stem without -er. Accents do not matter to matching. */
const FIRST_GROUP = `e es ons ez ent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient
  asse er ant é ée és ées`;
/** Verbs like attendre, on the stem without -re. */
const RE_GROUP = `s _ ons ez ent ais ait ions iez aient rai ras ra rons rez ront rais rait rions riez raient e es re ant u ue us ues`;
/** Verbs like finir, on the stem without -ir. */
const SECOND_GROUP = `is it issons issez issent issais issait issions issiez issaient irai iras ira irons irez iront irais
  irait irions iriez iraient isse isses ir issant i ie ies`;

/** Verbs that follow no group, form by form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  être: `suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait
    serions seriez seraient sois soit soyons soyez soient être étant été`,
  avoir: `ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions
    auriez auraient aie aies ait ayons ayez aient avoir ayant eu`,
  savoir: `sais sait savons savez savent savais savait savions saviez savaient saurai sauras saura saurons saurez sauront
    saurais saurait saurions sauriez sauraient sache saches sachions sachiez sachent sachons sachez savoir sachant su`,
  pouvoir: `peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouviez pouvaient pourrai pourras pourra pourrons pourrez
    pourront pourrais pourrait pourrions pourriez pourraient puisse puisses puissions puissiez puissent puis pouvoir pouvant pu`,
};

const FIRST_GROUP_IRREGULAR_STEMS: Readonly<Record<string, string>> = {};

const byFoldedName = new Map(Object.keys(IRREGULAR).map((lemma) => [foldWord(lemma), IRREGULAR[lemma] as string]));

/**
 * The forms of a French verb as fold.ts spells them, or nothing for a verb that the tables do not know.
 * `lemma` is the infinitive, with or without accents.
 */
export function frenchForms(lemma: string): string[] | undefined {
  const name = foldWord(lemma);
  const irregular = byFoldedName.get(name);
  if (irregular !== undefined) return unique(irregular.split(/\s+/));
  if (name.endsWith('er')) return conjugated(FIRST_GROUP_IRREGULAR_STEMS[name] ?? name.slice(0, -2), FIRST_GROUP);
  if (name.endsWith('dre')) return conjugated(name.slice(0, -2), RE_GROUP);
  if (name.endsWith('ir')) return conjugated(name.slice(0, -2), SECOND_GROUP);
  return undefined;
}

function conjugated(stem: string, endings: string): string[] {
  return unique(endings.split(/\s+/).map((ending) => (ending === '_' ? stem : stem + ending)));
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.map(foldWord))];
}
