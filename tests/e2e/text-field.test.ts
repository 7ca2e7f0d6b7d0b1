import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StageWindow } from '../contract/agent';
import { type AgentAtChromium, agentAtChromium } from '../contract/chromium';
import { load, marks } from '../contract/on-page';
import { changedBox } from './pixels';

const WORDS = 'Je ne sais pas';
const LINES = Array.from({ length: 14 }, (_, at) => `Votre colis numéro ${at} est parti hier de Lyon par la route.`);

/**
 * A field's words have no box to ask for, so they are found by what the browser itself paints when they are selected: the
 * mark of the mirror has to lie there, to the pixel's rounding.
 */
describe('the mark in a text field lies on its words', () => {
  let agent: AgentAtChromium;
  beforeAll(async () => {
    agent = await agentAtChromium();
  });
  afterAll(() => agent?.close());

  const select = (start: number, end: number) =>
    agent.evaluate(
      ([from, to]) => {
        const field = (window as unknown as StageWindow).stagedEditor.editable as HTMLTextAreaElement;
        const { scrollTop } = field;
        field.focus();
        field.setSelectionRange(from, to);
        field.scrollTop = scrollTop;
      },
      [start, end] as const,
    );
  /** Where the words are painted, by the browser's own selection. */
  const painted = async (value: string) => {
    const at = value.indexOf(WORDS);
    // Inside its edge, which is drawn anew at each focus; a whole number of pixels, as pictures have.
    const inside = await agent.evaluate(() => {
      const field = (window as unknown as StageWindow).stagedEditor.editable;
      const { x, y } = field.getBoundingClientRect();
      return {
        x: Math.ceil(x) + field.clientLeft + 2,
        y: Math.ceil(y) + field.clientTop + 2,
        width: field.clientWidth - 6,
        height: field.clientHeight - 6,
      };
    }, undefined);
    await select(0, 0);
    const without = await agent.screenshot(inside);
    await select(at, at + WORDS.length);
    const selected = await agent.screenshot(inside);
    const pictures = [without.toString('base64'), selected.toString('base64')] as const;
    const box = await agent.evaluate(changedBox, pictures);
    return { ...box, x: box.x + inside.x, y: box.y + inside.y };
  };
  const value = () =>
    agent.evaluate(
      () => ((window as unknown as StageWindow).stagedEditor.editable as HTMLTextAreaElement).value,
      undefined,
    );
  const style = (css: string) =>
    agent.evaluate((text) => {
      (window as unknown as StageWindow).stagedEditor.editable.style.cssText = text;
    }, css);

  test.each([
    ['textarea', 'as it is', ''],
    ['textarea', 'in another font, with letters apart', 'font: italic 19px/1.7 monospace; letter-spacing: 1.5px'],
    ['textarea', 'narrow, so that lines break', 'width: 300px'],
    ['textarea', 'from right to left', 'direction: rtl'],
    ['textarea', 'with a wide edge and no padding', 'border: 9px solid; padding: 0'],
    ['input', 'as it is', ''],
    ['input', 'low and centred', 'height: 30px; text-align: center'],
  ])('%s, %s', async (family, _, css) => {
    await agent.open(family);
    await style(css);
    await load(agent, `<p>Bonjour Madame Roux. ${WORDS}. Merci</p>`);
    await expect.poll(async () => (await marks(agent)).length).toBe(1);
    const box = await painted(await value());
    const [mark] = await marks(agent);
    expect(Math.abs((mark?.box.x ?? 0) - box.x)).toBeLessThanOrEqual(2);
    expect(Math.abs((mark?.box.x ?? 0) + (mark?.box.width ?? 0) - box.x - box.width)).toBeLessThanOrEqual(2);
    expect((mark?.box.y ?? 0) + (mark?.box.height ?? 0) / 2).toBeGreaterThan(box.y);
    expect((mark?.box.y ?? 0) + (mark?.box.height ?? 0) / 2).toBeLessThan(box.y + box.height);
  });

  test('it follows when a long draft is scrolled, and the field resized', async () => {
    await agent.open('textarea');
    const text = [...LINES.slice(0, 7), `${WORDS}.`, ...LINES.slice(7)].join('\n');
    await agent.evaluate((long) => {
      const field = (window as unknown as StageWindow).stagedEditor.editable as HTMLTextAreaElement;
      field.focus();
      field.value = long;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await expect.poll(async () => (await marks(agent)).length).toBe(1);
    for (const [by, width] of [
      [10, '100%'],
      [-40, '100%'],
      [20, '300px'],
    ] as const) {
      await agent.evaluate(async (wanted) => {
        (window as unknown as StageWindow).stagedEditor.editable.style.width = wanted;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, width);
      const [seen] = await marks(agent);
      await agent.evaluate(
        ([away, y]) => {
          const field = (window as unknown as StageWindow).stagedEditor.editable;
          // The passage stays in sight.
          field.scrollTop += y - field.getBoundingClientRect().top - 60 + away;
        },
        [by, seen?.box.y ?? 0] as const,
      );
      await expect
        .poll(async () => {
          const box = await painted(text);
          const [mark] = await marks(agent);
          return Math.max(
            Math.abs((mark?.box.x ?? 0) - box.x),
            Math.abs((mark?.box.y ?? 0) + (mark?.box.height ?? 0) / 2 - box.y - box.height / 2),
          );
        })
        .toBeLessThanOrEqual(3);
    }
  });
});
