import { foldWord } from '../../engine/fold';
import {
  HIFIL,
  HIFIL_HE,
  HITPAEL,
  HITPAEL_HE,
  NIFAL,
  NIFAL_HE,
  PAAL,
  PAAL_A,
  PAAL_HE,
  PARTS,
  PIEL,
  PIEL_HE,
} from './he-verbs';

const WITH_FINALS: Readonly<Record<string, string>> = { כ: 'ך', מ: 'ם', נ: 'ן', פ: 'ף', צ: 'ץ' };
const MEDIALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

const KNOWN = knownForms();

/**
 * The forms of a Hebrew verb as fold.ts spells them, or nothing for one that the tables do not know: participles, past,
 * future, imperative and infinitive, with and without the vowel letters that people leave out (דיברתי, דברתי).
 * `lemma` is the infinitive with its ל, save יכול and צריך, which have none.
 */
export function hebrewForms(lemma: string): string[] | undefined {
  const forms = KNOWN.get(foldWord(lemma));
  return forms === undefined ? undefined : [...forms];
}

function knownForms(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  // A verb that stands in two tables has the forms of both: לזכות is to win and to refund.
  const add = (lemma: string, forms: readonly string[]) =>
    known.set(lemma, [...new Set([...(known.get(lemma) ?? []), lemma, ...forms.map(withFinal)])]);
  for (const [list, formsOf] of [
    [PAAL, (verb: string) => paal(verb, true)],
    [PAAL_A, (verb: string) => paal(verb, false)],
    [PAAL_HE, paalHe],
    [PIEL, piel],
    [PIEL_HE, pielHe],
    [HIFIL, hifil],
    [HIFIL_HE, hifilHe],
    [HITPAEL, hitpael],
    [HITPAEL_HE, hitpaelHe],
    [NIFAL, nifal],
    [NIFAL_HE, nifalHe],
  ] as const) {
    for (const lemma of split(list)) add(lemma, formsOf(medial(lemma)));
  }
  for (const [lemma, parts] of Object.entries(PARTS)) add(lemma, fromParts(parts));
  return known;
}

/** לבדוק, לשמוע: the root is what is between the ל and the vav, and behind it. */
function paal(verb: string, keepsVav: boolean): string[] {
  const front = verb.slice(1, -2);
  const last = verb.slice(-1);
  const root = front + last;
  const full = `${front}ו${last}`;
  const participle = `${root[0]}ו${root.slice(1)}`;
  const forms = [...ended(participle, '_ ת ים ות'), ...past(root, root), ...future(root, root), `ל${root}`];
  forms.push(...ended(root, '_ י ו'));
  if (keepsVav) forms.push(full, ...future(full, root));
  return forms;
}

/** לרצות: the he goes before an ending. */
function paalHe(verb: string): string[] {
  const stem = verb.slice(1, -2);
  const participle = `${stem[0]}ו${stem.slice(1)}`;
  return [...ended(participle, 'ה ים ות'), ...pastHe(stem), ...futureHe(stem), ...ended(stem, 'ה י ו')];
}

/** לבקש: ביקשתי, and בקשתי. A root of four letters has no yod to lose. */
function piel(verb: string): string[] {
  const stem = verb.slice(1);
  const forms = [
    ...ended(`מ${stem}`, '_ ת ים ות'),
    ...past(stem, stem),
    ...future(stem, stem),
    ...ended(stem, '_ י ו'),
  ];
  const full = `${stem[0]}י${stem.slice(1)}`;
  return stem.length === 3 ? [...forms, ...past(full, full)] : forms;
}

function pielHe(verb: string): string[] {
  const stem = verb.slice(1, -2);
  const full = `${stem[0]}י${stem.slice(1)}`;
  const forms = [...ended(`מ${stem}`, 'ה ים ות'), ...pastHe(stem), ...futureHe(stem), ...ended(stem, 'ה י ו')];
  return [...forms, ...pastHe(full)];
}

/** להסביר: הסברתי without the yod, הסביר with it. */
function hifil(verb: string): string[] {
  const full = verb.slice(2);
  const short = full.slice(0, -2) + full.slice(-1);
  return [
    ...ended(`מ${full}`, '_ ה ים ות'),
    ...past(`ה${short}`, `ה${full}`),
    ...future(full, full),
    ...[`ה${short}`, `ה${full}י`, `ה${full}ו`],
  ];
}

function hifilHe(verb: string): string[] {
  const stem = verb.slice(2, -2);
  return [...ended(`מ${stem}`, 'ה ים ות'), ...pastHe(`ה${stem}`), ...futureHe(stem), ...ended(`ה${stem}`, 'ה י ו')];
}

/** להתקשר: all its forms have one stem. */
function hitpael(verb: string): string[] {
  const stem = verb.slice(2);
  return [
    ...ended(`מ${stem}`, '_ ת ים ות'),
    ...past(`ה${stem}`, `ה${stem}`),
    ...future(stem, stem),
    ...ended(`ה${stem}`, '_ י ו'),
  ];
}

function hitpaelHe(verb: string): string[] {
  return hifilHe(verb);
}

/** להיכנס: אכנס, ייכנס and יכנס. */
function nifal(verb: string): string[] {
  const root = verb.slice(3);
  return [
    ...ended(`נ${root}`, '_ ת ים ות'),
    ...past(`נ${root}`, `נ${root}`),
    ...future(root, root),
    ...future(`י${root}`, `י${root}`),
    ...ended(`הי${root}`, '_ י ו'),
    ...ended(`ה${root}`, '_ י ו'),
    `לה${root}`,
  ];
}

function nifalHe(verb: string): string[] {
  const stem = verb.slice(3, -2);
  return [
    ...ended(`נ${stem}`, 'ה ית ים ות'),
    ...pastHe(`נ${stem}`),
    ...futureHe(stem),
    ...futureHe(`י${stem}`),
    ...ended(`הי${stem}`, 'ה י ו'),
    `לה${stem}ות`,
  ];
}

function fromParts(written: string): string[] {
  const [participles = '', past_ = '', futures = '', imperatives = '', rest = ''] = written.split('|');
  const [stem, he, she, they] = split(medial(past_));
  const forms = [...split(participles), ...split(imperatives), ...split(rest)].map(medial);
  if (stem !== undefined) forms.push(...firstAndSecond(stem), he as string, she as string, they as string);
  for (const future_ of split(futures)) {
    if (future_.endsWith('יה')) forms.push(...ended('', `א${future_} ת${future_} י${future_} נ${future_}`));
    else forms.push(...future(future_, future_));
  }
  return forms;
}

/** I, you, we: on one stem; he, she, they: on another. */
function past(stem: string, third: string): string[] {
  return [...firstAndSecond(stem), ...ended(third, '_ ה ו')];
}

/** Two nuns or taws that meet are written once: התכוונו, נתתי is נת with its ending. */
function firstAndSecond(stem: string): string[] {
  const we = stem.endsWith('נ') ? 'ו נו' : 'נו';
  return ended(stem, stem.endsWith('ת') && stem.length > 2 ? `י _ ם ן ${we}` : `תי ת תם תן ${we}`);
}

/** Of verbs whose root ends on a he: רציתי, רצה, רצתה, רצו. */
function pastHe(stem: string): string[] {
  return ended(stem, 'יתי ית ינו יתם יתן ה תה ו');
}

function future(stem: string, beforeVowel: string): string[] {
  return [`א${stem}`, `ת${stem}`, `י${stem}`, `נ${stem}`, `ת${beforeVowel}י`, `ת${beforeVowel}ו`, `י${beforeVowel}ו`];
}

function futureHe(stem: string): string[] {
  return [`א${stem}ה`, `ת${stem}ה`, `י${stem}ה`, `נ${stem}ה`, `ת${stem}י`, `ת${stem}ו`, `י${stem}ו`];
}

function ended(stem: string, endings: string): string[] {
  return split(endings).map((ending) => (ending === '_' ? stem : stem + ending));
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Words are built with the letters as they stand inside a word, and given their final letter last. */
function medial(word: string): string {
  return word.replace(/[ךםןףץ]/g, (letter) => MEDIALS[letter] as string);
}

function withFinal(word: string): string {
  return word.replace(/[כמנפצ]$/, (letter) => WITH_FINALS[letter] as string);
}
