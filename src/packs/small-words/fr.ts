import type { SmallWords } from '../../engine/language/small-words';

/** Verbs by which an agent says what comes next, as stems with the endings of « je », « nous » and the infinitive. */
const NEXT_STEPS: readonly (readonly [stems: string, endings: string])[] = [
  [
    `renseign verifi regard demand cherch recherch appel appell rappel rappell contact recontact interrog interroge consult
    examin confirm propos inform occup escalad remont transfer relanc charg sollicit signal`,
    'e ons er erai erons',
  ],
  ['rev prev t', 'iens enons iendrai iendrons'],
  ['ecri', 's vons rai rons'],
  ['repon', 'ds dons drai drons'],
  ['transmet', 's tons trai trons'],
  ['env', 'oie oyons errai errons'],
  ['', 'vais allons dirai dirons'],
];

function spelledOut(verbs: typeof NEXT_STEPS): string {
  return verbs
    .flatMap(([stems, endings]) =>
      stems.split(/\s+/).flatMap((stem) => endings.split(' ').map((ending) => stem + ending)),
    )
    .join(' ');
}

export const frenchSmallWords: SmallWords = {
  frequent: `je tu il elle on nous vous ils elles ne pas le la les un une des du de et est pour avec que qui dans mon votre vos
    sur ce ca c j l d n s m t y au mais ou si suis avez ai bonjour merci rien tout plus as a qu ont sont cest jai pourquoi`,
  nextSteps: spelledOut(NEXT_STEPS),
  greetings:
    'bonjour bonsoir salut hello coucou rebonjour re cher chere chers cheres madame monsieur mesdames messieurs m mme mlle mr dr',
  titles: 'madame monsieur mesdames messieurs mme mlle m mr a et tous toutes le la',
  conditions: 'si lorsque quand',
  actors: 'je j nous on',
  familiar: 'tu te t toi ton ta tes tien tienne',
  formal: 'vous votre vos',
  familiarOrders: `attends depeche grouille magne reviens va calme patiente ecoute regarde degage presse casse tire
    barre bouge fiche fous laisse debrouille demerde fais accelere arrete`,
  feminineSelf: 'desolee navree ravie certaine sure prete confuse heureuse contente allee occupee derangee debordee',
};
