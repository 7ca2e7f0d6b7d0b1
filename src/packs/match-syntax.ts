import nlp from 'compromise/one';
import type { Language } from '../engine/rule';
import { Unreadable } from './unreadable';

/** The part of compromise's token that we read; `parseMatch` is untyped beyond `object[]`. */
export interface Parsed {
  word?: string;
  machine?: string;
  tag?: string;
  fastOr?: Set<string>;
  optional?: boolean;
  negative?: boolean;
  anything?: boolean;
  greedy?: boolean;
  min?: number;
  max?: number;
  start?: boolean;
  end?: boolean;
  group?: string;
}

/** What compromise reads in place of the `~` that lets Hebrew prefixes in. */
export const PREFIXES = 'zzprefixes';

/** Throws {@link Unreadable} on what is no part of the pattern language, though compromise might read it. */
export function refuseForeignSigns(source: string, language: Language): void {
  const forbidden = /[*+/@<>=]|%\S/.exec(source) ?? (language === 'he' ? null : /~/.exec(source));
  if (forbidden) {
    throw new Unreadable(
      `« ${forbidden[0]} » is not part of the pattern language.`,
      'For a gap write .{0,3}; for alternatives write (one|other).',
      forbidden[0],
    );
  }
  if (/[(|]\s*,\s*[|)]/.test(source)) {
    throw new Unreadable('A comma stands alone in a group.', 'Write it behind a word: (mais,|donc).', ',');
  }
  if (/\(\s*\||\|\s*(\||\))/.test(source)) {
    throw new Unreadable('An alternative is empty.', 'For words that may be missing write (one|other)?.', '|');
  }
  if ((source.match(/\[/g)?.length ?? 0) !== (source.match(/\]/g)?.length ?? 0)) {
    throw new Unreadable('The brackets do not match.', 'Close every [ with a ].', '[');
  }
}

/** What compromise makes of a pattern without groups, after what it would read wrongly was set apart. */
export function parsed(flat: string): Parsed[] {
  const spaced = flat
    .replace(/(['’])(?=[{#])/g, '$1 ')
    .replace(/\}[-'’]/g, '} ')
    .replace(/~/g, `${PREFIXES} `);
  return nlp.parseMatch(spaced) as Parsed[];
}

/** A comma that stands alone belongs to the word before it. */
export function joinCommas(tokens: readonly Parsed[]): Parsed[] {
  const joined: Parsed[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.word === ',' && before?.word !== undefined)
      joined[joined.length - 1] = { ...before, word: `${before.word},` };
    else joined.push(token);
  }
  return joined;
}
