import type { CDPSession, Page } from 'playwright-core';

/**
 * The card as the agent sees it. Its shadow root is closed, so it is looked at through the browser's own debugger,
 * and used with the real mouse.
 */
export class CardOnPage {
  private session: CDPSession | undefined;

  constructor(private readonly page: Page) {}

  /** Rests the pointer on the words of a mark until the card is there. */
  async openAt(words: string): Promise<void> {
    const box = await this.page.evaluate((text) => {
      for (const [name, highlight] of CSS.highlights.entries()) {
        if (!name.startsWith('bien-dit-')) continue;
        for (const range of highlight) {
          if (range instanceof Range && range.toString() === text) {
            // The first line of it: the middle of a phrase that wraps is on none of its words.
            const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
      }
      throw new Error(`No mark on « ${text} »`);
    }, words);
    await this.page.mouse.move(box.x - 3, box.y);
    await this.page.mouse.move(box.x, box.y);
    await this.waitFor('.card');
  }

  /** The text of the first element that fits, or nothing while there is none. */
  async text(selector: string): Promise<string | undefined> {
    const nodeId = await this.find(selector);
    if (nodeId === undefined) return undefined;
    const cdp = await this.cdp();
    const { object } = await cdp.send('DOM.resolveNode', { nodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: 'function () { return this.textContent; }',
      returnByValue: true,
    });
    return result.value as string;
  }

  /** Clicks the middle of an element with the mouse. */
  async click(selector: string): Promise<void> {
    const nodeId = await this.waitFor(selector);
    const { model } = await (await this.cdp()).send('DOM.getBoxModel', { nodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await this.page.mouse.move((x1 + x2) / 2, (y1 + y2) / 2);
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  async isOpen(): Promise<boolean> {
    return (await this.find('.card')) !== undefined;
  }

  private async waitFor(selector: string): Promise<number> {
    const deadline = Date.now() + 5_000;
    while (Date.now() < deadline) {
      const found = await this.find(selector);
      if (found !== undefined) return found;
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    throw new Error(`The card shows no ${selector}`);
  }

  private async find(selector: string): Promise<number | undefined> {
    const cdp = await this.cdp();
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'bien-dit-card' });
    if (nodeId === 0) return undefined;
    const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const [shadow] = node.shadowRoots ?? [];
    if (shadow === undefined) return undefined;
    const { nodeIds } = await cdp.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [shadow.backendNodeId],
    });
    const [shadowId] = nodeIds;
    if (shadowId === undefined) return undefined;
    const found = await cdp.send('DOM.querySelector', { nodeId: shadowId, selector });
    return found.nodeId === 0 ? undefined : found.nodeId;
  }

  private async cdp(): Promise<CDPSession> {
    this.session ??= await this.page.context().newCDPSession(this.page);
    return this.session;
  }
}
