import { CONTEXTS, type Language, type PatternTables } from '../engine/rule';
import { LANGUAGE_DATA } from './language-data';
import { Tables } from './tables';

const compiled = new Map<Language, PatternTables>();

/** A language's contexts as tables, compiled once. Throws on a pattern that cannot be read: they are our own. */
export function contextsOf(language: Language): PatternTables {
  let known = compiled.get(language);
  if (known === undefined) {
    known = compileContexts(language);
    compiled.set(language, known);
  }
  return known;
}

function compileContexts(language: Language): PatternTables {
  const tables = new Tables(language);
  CONTEXTS.forEach((kind, at) => {
    for (const written of LANGUAGE_DATA[language].contexts[kind] ?? []) {
      const mistake = tables.add(written, at);
      if (mistake !== undefined) {
        throw new Error(`rules/${language}/language/contexts.json, ${kind}: « ${written} »: ${mistake.problem}`);
      }
    }
  });
  return tables.encoded();
}
