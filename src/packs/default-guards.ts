import type { Category, Guard, Severity } from '../engine/rule';

/** Categories in which going on to help makes up for the phrase. */
const MENDED_BY_NEXT_STEP: ReadonlySet<Category> = new Set([
  'ignorance',
  'flat-refusal',
  'unavailable',
  'pass-the-buck',
  'vague',
]);

/**
 * The guards of a rule that names none. What is never to be sent is not excused by asking it or by helping afterwards:
 * « je m’en fiche, je vérifie » stays what it is.
 */
export function defaultGuards(category: Category, severity: Severity): Guard[] {
  const guards: Guard[] = ['quote', 'denial', 'conditional'];
  if (severity === 'avoid') return guards;
  guards.push('question');
  if (MENDED_BY_NEXT_STEP.has(category)) guards.push('next-step');
  return guards;
}
