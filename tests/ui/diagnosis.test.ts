import { describe, expect, test } from 'vitest';
import type { SelfCheck } from '../../src/messaging/protocol';
import { diagnosisOf, selfCheckLine } from '../../src/ui/parts/self-check';
import { pageTranslator } from '../../src/ui/strings/t';

const SEEN: SelfCheck = {
  version: '0.1.0',
  host: 'freshdesk',
  evidence: 'A',
  composer: { editor: 'froala', kind: 'public', channel: 'email', stands: 'page', hasTicket: true },
  conversation: { hasCustomerText: true, hasCustomerName: false, hasSubject: true },
  packs: ['fr/que-dire', 'fr/style'],
  rulesOff: 2,
  counts: { avoid: 1, rephrase: 0, hint: 3 },
  isPaused: false,
  beforeSending: 'off',
};

describe('what the extension says of itself', () => {
  test.each([
    ['fr', 'Réponse trouvée · réponse publique · 2 packs'],
    ['en', 'Composer found · public reply · 2 packs'],
    ['he', 'נמצאה תשובה · תשובה ללקוח · שתי חבילות'],
  ] as const)('is one line in %s', (language, line) => {
    expect(selfCheckLine(SEEN, pageTranslator(language))).toBe(line);
  });

  test('says what is missing', () => {
    const t = pageTranslator('en');
    expect(selfCheckLine({ ...SEEN, composer: undefined }, t)).toBe('No composer found · 2 packs');
    const unknown = { ...SEEN, composer: { ...(SEEN.composer as object), editor: undefined } as SelfCheck['composer'] };
    expect(selfCheckLine(unknown, t)).toContain('editor not known');
  });

  test('is a text for a bug report: every line is a fact about the extension', () => {
    expect(diagnosisOf(SEEN, 'Browser/1').split('\n')).toEqual([
      'Bien dit 0.1.0 · Browser/1',
      'helpdesk: freshdesk (evidence A)',
      'composer: froala, in a page',
      'reply: public, channel email, ticket number yes',
      "read: customer's last message yes, name no, subject yes",
      'packs: fr/que-dire fr/style; rules off: 2',
      'findings: 1 avoid, 0 rephrase, 3 hint; paused: no; before sending: off',
    ]);
  });
});
