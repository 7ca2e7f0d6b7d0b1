import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Agent } from './agent';
import type { Family } from './families';
import { boxOf, command, domChanges, endVeto, html, load, marks, startVeto, text, watchDom } from './on-page';
import { REPLACEMENTS, type Replacement } from './replacements';
import { note } from './results';

/** What the agent sees of one phrase: marked, or nothing yet. */
async function marked(agent: Agent, words: string): Promise<string> {
  await expect
    .poll(async () => (await agent.draft()).findings?.map(({ text: found }) => plain(found)), { timeout: 5_000 })
    .toContain(words);
  const found = (await agent.draft()).findings?.find(({ text: words_ }) => plain(words_) === words);
  return found?.key ?? '';
}

function plain(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200b-\u200d\u2060\ufeff]/g, '');
}

async function replaced(agent: Agent, { html: source, marked: words, becomes }: Replacement): Promise<void> {
  await load(agent, source);
  expect(await agent.apply(await marked(agent, words))).toBe('written');
  await expect.poll(() => text(agent)).toBe(becomes);
}

/** The tests that an editor family has to pass at a browser. `isSmoke` keeps to one of each kind. */
export function describeContract(start: () => Promise<Agent>, families: readonly Family[], isSmoke = false): void {
  let agent: Agent;
  beforeAll(async () => {
    agent = await start();
  }, 90_000);
  afterAll(() => agent?.close());

  describe.each(families)('$name in a $stands ($id)', (family) => {
    beforeAll(() => agent.open(family.id), 60_000);

    /** A case of the contract; one that a family cannot pass is not run, and says why in docs/editors.md. */
    const holds = (name: string, run: () => Promise<void>, isInSmoke = false) => {
      if (isSmoke && !isInSmoke) return;
      const reason = family.cannot?.[name];
      test.skipIf(reason !== undefined)(name, async ({ task }) => {
        onTestFinished(() => note(agent.browser, { family: family.id, name, isPassed: task.result?.state === 'pass' }));
        await run();
      });
    };

    for (const replacement of REPLACEMENTS) {
      if (replacement.isRich && family.plain !== undefined) continue;
      holds(
        `replaces ${replacement.name}`,
        async () => {
          await replaced(agent, replacement);
          if (family.plain !== undefined) return;
          const held = await html(agent);
          for (const kept of replacement.keeps ?? []) expect(held).toMatch(kept);
        },
        replacement === REPLACEMENTS[0],
      );
    }

    const [simple] = REPLACEMENTS as [Replacement];

    holds(
      'one undo restores the reply, redo puts the words in again',
      async () => {
        await replaced(agent, simple);
        await command(agent, 'undo');
        await expect.poll(() => text(agent)).toBe('Bonjour Madame, je ne sais pas où est votre colis.');
        await command(agent, 'redo');
        await expect.poll(() => text(agent)).toBe(simple.becomes);
      },
      true,
    );

    holds('Ctrl+Z takes the words back', async () => {
      await replaced(agent, simple);
      await agent.press('Control+z');
      await expect.poll(() => text(agent)).toBe('Bonjour Madame, je ne sais pas où est votre colis.');
    });

    holds(
      'the caret stands behind what was put in, and typing goes on there at once',
      async () => {
        await replaced(agent, simple);
        await agent.type(' ici');
        await expect.poll(() => text(agent)).toBe('Bonjour Madame, je vérifie tout de suite ici où est votre colis.');
      },
      true,
    );

    holds('five replacements in a row hit their own words', async () => {
      await load(
        agent,
        `<p>${Array.from({ length: 5 }, (_, at) => `Je ne sais pas où est le colis ${at}.`).join(' ')}</p>`,
      );
      for (let left = 5; left > 0; left--) {
        const { findings = [] } = await agent.draft();
        expect(findings.length).toBe(left);
        expect(await agent.apply(findings[left % findings.length]?.key ?? '')).toBe('written');
      }
      const five = Array.from({ length: 5 }, (_, at) => `Je vérifie tout de suite où est le colis ${at}.`).join(' ');
      await expect.poll(() => text(agent)).toBe(five);
    });

    holds(
      'words typed by hand are marked, and the mark lies on them',
      async () => {
        await load(agent, family.plain === undefined ? '<p>Madame</p>' : '');
        await agent.press('Control+End');
        await agent.type(' bonjour. Je ne sais pas. Merci');
        await expect
          .poll(async () => (await marks(agent)).map(({ words }) => plain(words)))
          .toEqual(['Je ne sais pas']);
        const [mark] = await marks(agent);
        const box = family.plain === undefined ? await boxOf(agent, 'Je ne sais pas') : undefined;
        // A field's own words have no box to ask for: see the fields' own test.
        if (box !== undefined) expect(mark?.box).toEqual(box);
        expect(mark?.box.width).toBeGreaterThan(40);
      },
      true,
    );

    holds('scrolling, resizing and zooming keep the mark on its words', async () => {
      if (family.plain === 'line') return;
      const filler = '<p>Votre colis est parti hier de Lyon.</p>';
      await load(agent, `${filler.repeat(30)}<p>Je ne sais pas.</p>${filler.repeat(4)}`);
      await marked(agent, 'Je ne sais pas');
      for (const change of ['scroll', 'resize', 'zoom', 'restore'] as const) {
        await agent.evaluate((what) => {
          const place = document.querySelector<HTMLElement>('#place');
          if (place === null) return;
          if (what === 'scroll') window.scrollTo(0, 160);
          if (what === 'resize') place.style.width = '420px';
          if (what === 'zoom') document.documentElement.style.zoom = '1.25';
          if (what === 'restore') {
            place.style.width = '';
            document.documentElement.style.zoom = '';
            window.scrollTo(0, 0);
          }
        }, change);
        if (family.plain !== undefined) continue;
        // Both at one moment: the page may still be moving.
        await expect
          .poll(async () => {
            const [mark, words] = await Promise.all([marks(agent), boxOf(agent, 'Je ne sais pas')]);
            return JSON.stringify(mark[0]?.box) === JSON.stringify(words);
          })
          .toBe(true);
      }
    });

    holds('marks change nothing in the editor’s own nodes', async () => {
      await load(agent, '<p>Bonjour. Je ne sais pas.</p>');
      await watchDom(agent);
      await marked(agent, 'Je ne sais pas');
      await expect.poll(async () => (await marks(agent)).length).toBe(1);
      expect(await domChanges(agent)).toBe(0);
    });

    holds('nothing is written or marked anew while a word is being composed', async () => {
      await load(agent, '<p>Bonjour. Je ne sais pas.</p>');
      await marked(agent, 'Je ne sais pas');
      await agent.evaluate(() => {
        const { editable } = (window as unknown as { stagedEditor: { editable: HTMLElement } }).stagedEditor;
        editable.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
      }, undefined);
      const key = (await agent.draft()).findings?.[0]?.key ?? '';
      expect(await agent.apply(key)).toBe('refused');
      expect(await text(agent)).toBe('Bonjour. Je ne sais pas.');
      await agent.evaluate(() => {
        const { editable } = (window as unknown as { stagedEditor: { editable: HTMLElement } }).stagedEditor;
        editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
      }, undefined);
    });

    holds('an editor that vetoes the change keeps its text, and we say so', async () => {
      const source = '<p>Bonjour. Je ne sais pas.</p>';
      await load(agent, source);
      const key = await marked(agent, 'Je ne sais pas');
      await startVeto(agent, source);
      const outcome = await agent.apply(key);
      await endVeto(agent);
      // Gone where putting back made the editor draw itself anew.
      expect(['refused', 'gone']).toContain(outcome);
      expect(await text(agent)).toBe('Bonjour. Je ne sais pas.');
    });

    holds(
      'a locked editor keeps its text, and we say so',
      async () => {
        await load(agent, '<p>Bonjour. Je ne sais pas.</p>');
        const key = await marked(agent, 'Je ne sais pas');
        if (!(await command(agent, 'lock'))) return;
        expect(['refused', 'gone']).toContain(await agent.apply(key));
        expect(await text(agent)).toBe('Bonjour. Je ne sais pas.');
      },
      true,
    );
  });
}
