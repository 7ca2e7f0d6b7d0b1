import type { Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How many pixels of a part of the page are ours: it is pictured with our highlight and without it, and the pictures
 * are compared. The registry alone proves nothing, for it is we who fill it.
 */
export async function paintedPixels(page: Page, severity: string, clip: Box): Promise<number> {
  const shoot = async () => (await page.screenshot({ clip, caret: 'hide', animations: 'disabled' })).toString('base64');
  const withMarks = await shoot();
  await page.evaluate((name) => {
    const held = CSS.highlights.get(name);
    if (held === undefined) throw new Error(`No highlight ${name}`);
    Object.assign(window, { heldHighlight: held });
    CSS.highlights.delete(name);
  }, `bien-dit-${severity}`);
  const without = await shoot();
  await page.evaluate((name) => {
    CSS.highlights.set(name, (window as unknown as { heldHighlight: Highlight }).heldHighlight);
  }, `bien-dit-${severity}`);
  return page.evaluate(differingPixels, [withMarks, without] as const);
}

/** Runs in the page: decodes two pictures and counts the pixels in which they differ. */
async function differingPixels([first, second]: readonly [string, string]): Promise<number> {
  const decode = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [a, b] = [await decode(first), await decode(second)];
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if (a[i] !== b[i] || a[i + 1] !== b[i + 1] || a[i + 2] !== b[i + 2]) count++;
  }
  return count;
}

/** Runs in the page: decodes two pictures of it and gives the box of the pixels in which they differ. */
export async function changedBox([first, second]: readonly [string, string]): Promise<Box> {
  const decode = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [a, b] = [await decode(first), await decode(second)];
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  for (let i = 0; i < a.data.length; i += 4) {
    if (a.data[i] === b.data[i] && a.data[i + 1] === b.data[i + 1] && a.data[i + 2] === b.data[i + 2]) continue;
    const x = (i / 4) % a.width;
    const y = Math.floor(i / 4 / a.width);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where some words stand in the draft, by their own geometry and not by our marks. */
export function boxOfWords(page: Page, words: string): Promise<Box> {
  return page.evaluate((text) => {
    for (const editor of document.querySelectorAll('.ck-editor__editable')) {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(text);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y: y - 2, width, height: height + 6 };
      }
    }
    throw new Error(`« ${text} » is not in the draft`);
  }, words);
}
