import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgentAtChromium, agentAtChromium } from '../contract/chromium';
import { load, text } from '../contract/on-page';

describe('a word that an input method composes', () => {
  let agent: AgentAtChromium;
  beforeAll(async () => {
    agent = await agentAtChromium();
  });
  afterAll(() => agent?.close());
  const found = async () => (await agent.draft()).findings?.map(({ text: words }) => words);

  test.each(['ckeditor5', 'prosemirror', 'contenteditable', 'textarea'])(
    'in %s is not broken by a wording that is asked for meanwhile, and the draft is judged when it is done',
    async (family) => {
      await agent.open(family);
      await load(agent, '<p>Je ne sais pas.</p>');
      await expect.poll(found).toEqual(['Je ne sais pas']);
      const key = (await agent.draft()).findings?.[0]?.key ?? '';
      await agent.press('Control+End');
      await agent.compose('にほ');
      await agent.compose('にほん');
      expect(await agent.apply(key)).toBe('refused');
      await agent.commit('日本。Je m’en fiche.');
      await expect.poll(() => text(agent)).toBe('Je ne sais pas.日本。Je m’en fiche.');
      await expect.poll(found).toContain('Je m’en fiche');
    },
  );
});
