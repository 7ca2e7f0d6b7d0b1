import type { Detector } from '../rule';
import { detectBlanks } from './blanks';
import { detectCapitals } from './capitals';
import type { Detect } from './detected';
import { detectPunctuation } from './punctuation';
import { detectRepeatedApologies } from './repeated-apology';
import { detectRepeatedSentences } from './repeated-sentence';
import { detectStretchedLetters } from './stretched-letters';

/** What a rule may look for with `detect`, where no phrase can say it. */
export const DETECT: Readonly<Record<Detector, Detect>> = {
  capitals: detectCapitals,
  'stacked-punctuation': detectPunctuation,
  'stretched-letters': detectStretchedLetters,
  'repeated-sentence': detectRepeatedSentences,
  'repeated-apology': detectRepeatedApologies,
  'unfilled-blank': detectBlanks,
};
