/** A replacement that every family must get right: what is loaded, what is marked, and what the editor then holds. */
export interface Replacement {
  readonly name: string;
  readonly html: string;
  readonly marked: string;
  /** The reply as its reader sees it; lines are paragraphs. */
  readonly becomes: string;
  /** Formatting elsewhere that must survive; not for fields, which have none. */
  readonly keeps?: readonly RegExp[];
  /** What a field of plain text cannot hold. */
  readonly isRich?: true;
}

const BOLD = /<(strong|b)\b[^>]*>(<span[^>]*>)?Madame(<\/span>)?<\/(strong|b)>/;

export const REPLACEMENTS: readonly Replacement[] = [
  {
    name: 'a phrase in one text node',
    html: '<p>Bonjour <strong>Madame</strong>, je ne sais pas où est votre colis.</p>',
    marked: 'je ne sais pas',
    becomes: 'Bonjour Madame, je vérifie tout de suite où est votre colis.',
    keeps: [BOLD],
  },
  {
    name: 'a phrase across bold words',
    html: '<p><strong>Madame</strong>, je ne <strong>sais</strong> pas où est votre colis.</p>',
    marked: 'je ne sais pas',
    becomes: 'Madame, je vérifie tout de suite où est votre colis.',
    keeps: [BOLD],
    isRich: true,
  },
  {
    name: 'at the start of a paragraph',
    html: '<p>Bonjour <strong>Madame</strong>,</p><p>Je ne sais pas où est votre colis.</p>',
    marked: 'Je ne sais pas',
    becomes: 'Bonjour Madame,\nJe vérifie tout de suite où est votre colis.',
    keeps: [BOLD],
    isRich: true,
  },
  {
    name: 'at the end of a paragraph',
    html: '<p>Le virement est parti, <strong>Madame</strong>, bisous</p><p>Camille</p>',
    marked: 'bisous',
    becomes: 'Le virement est parti, Madame, bonne journée\nCamille',
    keeps: [BOLD],
    isRich: true,
  },
  {
    name: 'a whole paragraph, sentence and mark',
    html: '<p>Bonjour <strong>Madame</strong>,</p><p>Pas de problème !</p><p>Camille</p>',
    marked: 'Pas de problème',
    becomes: 'Bonjour Madame,\nAvec plaisir !\nCamille',
    keeps: [BOLD],
    isRich: true,
  },
  {
    name: 'the whole text of a link',
    html: '<p>Bonjour <strong>Madame</strong>, <a href="https://example.com/">je ne sais pas</a> où est votre colis.</p>',
    marked: 'je ne sais pas',
    becomes: 'Bonjour Madame, je vérifie tout de suite où est votre colis.',
    keeps: [BOLD],
    isRich: true,
  },
  {
    name: 'beside an emoji, a no-break space, an ampersand and a zero-width character',
    html: '<p>Merci 😀 Dupont &amp; Fils&nbsp;: je ne\u00a0sais\u200b pas où est votre colis.</p>',
    marked: 'je ne sais pas',
    becomes: 'Merci 😀 Dupont & Fils : je vérifie tout de suite où est votre colis.',
  },
  {
    name: 'a passage that is best left out',
    html: '<p>Bonjour. Hélas, le magasin ouvre à 10 h le lundi.</p>',
    marked: 'Hélas',
    becomes: 'Bonjour. Le magasin ouvre à 10 h le lundi.',
  },
];
