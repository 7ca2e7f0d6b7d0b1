import { packOf } from './pack-of';

/**
 * Packs that use all there is: guards, exceptions, marks, edges, gaps, negations, elisions, all severities, two languages
 * and all ways to replace. The properties are checked with these.
 */
export const widePacks = [
  packOf({
    ignorance: {
      flag: ["(je|j'|on|nous) (ne|n')? {savoir} #Adverb? (pas|rien) #Adverb?"],
      guards: ['quote', 'question', 'denial', 'conditional', 'next-step'],
      unless: ['je vais chercher'],
      say: [
        {
          replaces: 'phrase',
          text: 'Je me renseigne avant {heure}',
          forms: [{ address: 'tu', text: 'Je te réponds avant {heure}' }],
        },
        { replaces: 'clause', text: 'Un instant {prénom}, {motif} ?' },
        { replaces: 'sentence', text: 'Pouvez-vous patienter une minute ? Je fais de mon mieux pour le savoir.' },
      ],
    },
    refus: {
      severity: 'avoid',
      flag: ["c'est pas possible", "ce n'est pas possible", 'impossible $'],
      say: [{ replaces: 'sentence', text: 'Voici ce que je peux faire : {offre}.' }],
    },
    attente: {
      flag: ['^ (attendez|patientez)', '(dépêchez|depeche) (vous|toi)'],
      say: [{ replaces: 'phrase', text: '' }],
    },
    reproche: {
      severity: 'hint',
      flag: ['vous [avez] .{0,3} [oublié]', ', voilà', 'vous auriez dû !(pas|rien) (voir|lire)?'],
      say: [{ replaces: 'phrase', text: 'il reste à' }],
    },
    cœur: {
      flag: ['à cœur joie', "aujourd'hui (même)?", 'rendez-vous manqué'],
      say: [{ replaces: 'clause', text: 'Merci !' }],
    },
  }),
  packOf(
    {
      ignorance: {
        flag: ["(i|we) (don't|do not) know", "i'm not sure"],
        guards: ['quote', 'next-step'],
        say: [{ replaces: 'sentence', text: 'Let me find out by {time}.' }],
      },
    },
    { language: 'en' },
  ),
];

/** Phrases that those packs mark when they stand alone, and words that begin as those do. */
export const PHRASES = [
  'je ne sais pas',
  "j'sais pas",
  'Je ne sais vraiment pas',
  'nous savons rien encore',
  'C’est pas possible',
  'impossible',
  'Attendez',
  'Dépêchez-vous',
  'vous avez sans doute oublié',
  ', voilà',
  'vous auriez dû tout lire',
  'à cœur joie',
  "aujourd'hui même",
  'rendez-vous manqué',
  "I don't know",
  'I’m not sure',
  'je vais chercher',
  'je ne',
  'vous auriez dû pas',
];
