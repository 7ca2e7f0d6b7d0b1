import { describe, expect, test } from 'vitest';
import { markedIn, patternsOf } from './pack-of';

describe('a pattern', () => {
  test.each([
    ['of words', 'pas possible', "c'est pas possible ici", ['pas possible']],
    ['of words, twice', 'pas possible', 'pas possible, non, pas possible', ['pas possible', 'pas possible']],
    ['of words that begin it again', 'non non oui', 'non non non oui', ['non non oui']],
    ['of alternatives', '(tu|vous) (dois|devez)', 'vous devez', ['vous devez']],
    ['of alternatives of several words', "(pas du tout|c'est non)", "alors c'est non", ["c'est non"]],
    ['with an optional word that is there', 'je ne? sais', 'je ne sais', ['je ne sais']],
    ['with an optional word that is not', 'je ne? sais', 'je sais', ['je sais']],
    [
      'with an optional first word that is there',
      'vraiment? impossible',
      'vraiment impossible',
      ['vraiment impossible'],
    ],
    ['with an optional last word that is there', 'impossible ici?', 'impossible ici', ['impossible ici']],
    ['with an optional last word that is not', 'impossible ici?', 'impossible là', ['impossible']],
    ['with a gap of none', 'vous .{0,3} oublié', 'vous oublié', ['vous oublié']],
    ['with a gap of three', 'vous .{0,3} oublié', 'vous avez sans doute oublié', ['vous avez sans doute oublié']],
    ['with a gap of four, too wide', 'vous .{0,3} oublié', 'vous avez sans aucun doute oublié', []],
    ['with a gap across a comma', 'vous .{0,3} oublié', 'vous, madame, oublié', []],
    ['with a gap of one exactly', 'vous . oublié', 'vous avez oublié', ['vous avez oublié']],
    ['with a gap of one exactly, empty', 'vous . oublié', 'vous oublié', []],
    ['with a negation that holds', 'vous !(avez|aviez) oublié', 'vous auriez oublié', ['vous auriez oublié']],
    ['with a negation that does not', 'vous !(avez|aviez) oublié', 'vous aviez oublié', []],
    ['with a negation of one word', 'rien !à', 'rien à', []],
    ['with a negation at the end of the draft', 'rien !à', 'rien', []],
    ['with a repetition', 'très{1,3} cher', 'très très cher', ['très très cher']],
    ['with a lemma', 'je {savoir}', 'je saurais', ['je saurais']],
    ['with a word list', 'je #Adverb? sais', 'je déjà sais', ['je déjà sais']],
    ['with a comma inside', 'désolé, mais', 'désolé, mais non', ['désolé, mais']],
    ['with a comma inside that the agent left out', 'désolé, mais', 'désolé mais non', ['désolé mais']],
    ['with a comma inside, broken by a full stop', 'désolé, mais', 'désolé. Mais non', []],
  ] as const)('%s', (_, pattern, draft, marked) => {
    expect(markedIn(patternsOf(pattern), draft)).toEqual(marked);
  });
});

describe('an edge', () => {
  test.each([
    ['^ at the start of the draft', '^ attendez', 'Attendez', ['Attendez']],
    ['^ behind a full stop', '^ attendez', 'Bien. Attendez', ['Attendez']],
    ['^ on a new line', '^ attendez', 'Bonjour\nAttendez', ['Attendez']],
    ['^ behind a comma', '^ attendez', 'Bien, attendez', []],
    ['^ behind a word', '^ attendez', 'vous attendez', []],
    ['$ at the end of the draft', 'sais $', 'je sais', ['sais']],
    ['$ before a full stop', 'sais $', 'je sais. Oui', ['sais']],
    ['$ before a line break', 'sais $', 'je sais\nOui', ['sais']],
    ['$ before a question mark', 'sais $', 'je sais ?', ['sais']],
    ['$ before a comma', 'sais $', 'je sais, oui', []],
    ['$ before a word', 'sais $', 'je sais tout', []],
    ['both, the whole sentence', '^ non $', 'Oui. Non. Oui', ['Non']],
    ['both, more than that', '^ non $', 'Non merci. Oui non', []],
    ['a comma in front, behind a comma', ', voilà', 'Bon, voilà', ['voilà']],
    ['a comma in front, behind a dash', ', voilà', 'Bon — voilà', ['voilà']],
    ['a comma in front, at the start', ', voilà', 'Voilà', ['Voilà']],
    ['a comma in front, behind a word', ', voilà', 'Et voilà', []],
    ['a comma behind, before a comma', 'bon ,', 'Bon, oui', ['Bon']],
    ['a comma behind, before a word', 'bon ,', 'Bon oui', []],
    ['before an optional word that is there', '^ bon? attendez', 'Bon attendez', ['Bon attendez']],
    ['before an optional word that is not', '^ bon? attendez', 'Attendez', ['Attendez']],
    ['before an optional word, behind another word', '^ bon? attendez', 'Bien attendez', []],
  ] as const)('%s', (_, pattern, draft, marked) => {
    expect(markedIn(patternsOf(pattern), draft)).toEqual(marked);
  });
});

describe('what is in square brackets', () => {
  test.each([
    ['alone is marked', 'vous [avez] oublié', 'vous avez oublié', ['avez']],
    ['of several words is marked', 'vous [avez oublié] cela', 'vous avez oublié cela', ['avez oublié']],
    ['as a group is marked', 'vous [(avez|aviez)] oublié', 'vous aviez oublié', ['aviez']],
    ['twice is marked from the first to the last', '[vous] avez [oublié]', 'vous avez oublié', ['vous avez oublié']],
    ['may be optional', 'vous [avez] [tout?] oublié', 'vous avez oublié', ['avez']],
    ['is not marked without the rest', 'vous [avez] oublié', 'vous avez tout oublié', []],
    ['as a lemma is marked', 'on [{savoir}] rien', 'on savait rien', ['savait']],
  ] as const)('%s', (_, pattern, draft, marked) => {
    expect(markedIn(patternsOf(pattern), draft)).toEqual(marked);
  });
});

describe('an elision', () => {
  test.each([
    ['with its apostrophe', "(je|j') (ne|n')? {savoir} pas", "j'sais pas", ["j'sais pas"]],
    ['glued to the next word', "(je|j') (ne|n')? {savoir} pas", 'jsais pas', ['jsais pas']],
    ['glued in the middle', "je n'ai pas", 'je nai pas', ['je nai pas']],
    ['glued to a word after an optional one', "j' ne? sais", 'jsais', ['jsais']],
    ['with a blank behind it', "j'sais", "j' sais", ["j' sais"]],
    ['at the start of a sentence only', "^ j'ai", 'jai. Et jai', ['jai']],
    ['inside brackets', "[j'ai] oublié", 'jai oublié', ['jai']],
    ['of another word', "j'ai", 'lai', []],
  ] as const)('%s', (_, pattern, draft, marked) => {
    expect(markedIn(patternsOf(pattern), draft)).toEqual(marked);
  });
});
