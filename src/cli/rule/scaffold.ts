import type { Category, Language, Severity } from '../../engine/rule';

/** What the taxonomy says of each category: how strongly the product speaks up. */
const USUAL_SEVERITY: Readonly<Record<Category, Severity>> = {
  ignorance: 'rephrase',
  indifference: 'avoid',
  unavailable: 'avoid',
  rejection: 'avoid',
  superiority: 'avoid',
  'send-away': 'avoid',
  contradiction: 'rephrase',
  rushing: 'rephrase',
  'flat-refusal': 'rephrase',
  'policy-wall': 'rephrase',
  lecturing: 'rephrase',
  blame: 'avoid',
  minimising: 'rephrase',
  'calm-down': 'rephrase',
  disbelief: 'rephrase',
  'pass-the-buck': 'rephrase',
  overpromise: 'rephrase',
  robotic: 'hint',
  shouting: 'rephrase',
  insult: 'avoid',
  threat: 'avoid',
  'fake-apology': 'rephrase',
  vague: 'hint',
  'negative-framing': 'hint',
  'unfilled-blank': 'avoid',
  familiarity: 'hint',
};

/** What stands in a new rule until its author writes it, in the rule's language. */
const PROMPTS: Readonly<
  Record<Language, readonly [title: string, why: string, phrase: string, better: string, fine: string]>
> = {
  fr: [
    'En trois ou quatre mots',
    'Une phrase bienveillante sur le client.',
    'la phrase à marquer',
    'Une autre façon de le dire',
    'Une phrase voisine qui est bien.',
  ],
  en: [
    'In three or four words',
    'One kind sentence about the customer.',
    'the phrase to mark',
    'Another way to say it',
    'A near sentence that is fine.',
  ],
  he: [
    'בשלוש או ארבע מילים',
    'משפט אחד טוב לב על הלקוח.',
    'הביטוי לסימון',
    'דרך אחרת לומר זאת',
    'משפט דומה שהוא בסדר.',
  ],
};

/** A new rule's file, to be filled in. It compiles and does not prove until its second examples are written. */
export function newRule(category: Category, language: Language): string {
  const [title, why, phrase, better, fine] = PROMPTS[language];
  const opening = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const rule = {
    category,
    severity: USUAL_SEVERITY[category],
    title,
    why,
    flag: [phrase],
    unless: [],
    say: [{ replaces: 'phrase', text: better }],
    examples: {
      flags: [
        { draft: `${opening}.`, becomes: `${better}.` },
        { draft: '', becomes: '' },
      ],
      passes: [fine, ''],
    },
    source: '',
  };
  return `${JSON.stringify(rule, null, 2)}\n`;
}
