import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agent, StageWindow } from '../contract/agent';
import { agentAtChromium } from '../contract/chromium';
import { html, load, marks, text } from '../contract/on-page';

const SOURCE = '<p>Bonjour. Je ne sais pas.</p>';

/** Pages and other extensions that do to the page what they must not count on us to survive, but can. */
describe('a page that is not ours alone', () => {
  let agent: Agent;
  beforeAll(async () => {
    agent = await agentAtChromium();
  });
  afterAll(() => agent?.close());

  const finding = async () => {
    await expect.poll(async () => (await agent.draft()).findings?.length).toBe(1);
    return (await agent.draft()).findings?.[0]?.key ?? '';
  };

  test('prototypes and the highlight registry that the page redefines are its own', async () => {
    await agent.open('contenteditable');
    await agent.evaluate(() => {
      const broken = () => {
        throw new Error('redefined');
      };
      Object.assign(Element.prototype, { matches: broken, closest: broken, checkVisibility: broken });
      Object.assign(Node.prototype, { contains: broken });
      Object.assign(Document.prototype, { createRange: broken, getSelection: broken, execCommand: broken });
      Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
      Object.assign(window, { MutationObserver: undefined, Highlight: undefined, setTimeout: broken });
    }, undefined);
    await load(agent, SOURCE);
    expect(await agent.apply(await finding())).toBe('written');
    expect(await text(agent)).not.toContain('Je ne sais pas');
  });

  test('another writing helper that puts its nodes and attributes in the editor is left alone, and so are we', async () => {
    await agent.open('ckeditor5');
    await load(agent, SOURCE);
    await agent.evaluate(() => {
      const { editable } = (window as unknown as StageWindow).stagedEditor;
      editable.setAttribute('data-lt-active', 'true');
      const helper = document.createElement('other-helper');
      helper.attachShadow({ mode: 'open' }).append(document.createElement('div'));
      editable.parentElement?.append(helper);
      // It redraws itself at every change, as such helpers do.
      new MutationObserver(() => helper.setAttribute('data-at', String(performance.now()))).observe(editable, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }, undefined);
    expect(await agent.apply(await finding())).toBe('written');
    expect(await html(agent)).toMatch(/^<p>Bonjour\. Je me renseigne[^<]*<\/p>$/);
  });

  test.each(['data-gramm', 'data-enable-grammarly'])('a field that opts out with %s is not read', async (attribute) => {
    await agent.open('textarea');
    await agent.evaluate((name) => {
      (window as unknown as StageWindow).stagedEditor.editable.setAttribute(name, 'false');
    }, attribute);
    await load(agent, SOURCE);
    await expect.poll(async () => (await agent.draft()).status).toBe('no-composer');
  });

  test('a field without spell checking, as for code, is not read', async () => {
    await agent.open('textarea');
    await agent.evaluate(() => {
      (window as unknown as StageWindow).stagedEditor.editable.spellcheck = false;
    }, undefined);
    await load(agent, SOURCE);
    await expect.poll(async () => (await agent.draft()).status).toBe('no-composer');
  });

  test('an editor that is taken away in the middle of a replacement ends it, quietly', async () => {
    await agent.open('contenteditable');
    await load(agent, SOURCE);
    const key = await finding();
    await agent.evaluate(() => {
      const { editable } = (window as unknown as StageWindow).stagedEditor;
      document.addEventListener('selectionchange', () => editable.remove(), { once: true });
    }, undefined);
    expect(['refused', 'gone']).toContain(await agent.apply(key));
    await expect.poll(async () => (await agent.draft()).status).toBe('no-composer');
  });

  test('a frame that is navigated away takes its marks along, and its next editor is found', async () => {
    await agent.open('written-frame');
    await load(agent, SOURCE);
    await expect.poll(async () => (await marks(agent)).length).toBe(1);
    await agent.evaluate(async () => {
      const frame = document.querySelector('iframe');
      if (frame === null) return;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = '<body contenteditable="true">Bonjour. Je m’en fiche.</body>';
      await loaded;
      frame.contentDocument?.body.focus();
    }, undefined);
    await expect
      .poll(async () => (await agent.draft()).findings?.map(({ text: words }) => words))
      .toEqual(['Je m’en fiche']);
  });
});
