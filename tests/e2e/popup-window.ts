import type { CDPSession } from 'playwright-core';
import type { Desk } from './desk';

/**
 * The popup as the toolbar button opens it, over the tab in front. Playwright does not show such a window as a page, so
 * it is looked at and clicked through the browser's own debugger.
 */
export class PopupWindow {
  private messageId = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Opens the popup over the tab in front. */
  static async open(desk: Pick<Desk, 'context' | 'page' | 'extensionId'>): Promise<PopupWindow> {
    const browser = await desk.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('No session with the browser itself');
    await desk.page.bringToFront();
    const find = async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
    };
    await until(async () => (await find()) === undefined, 'The popup before did not close');
    await pressToolbarButton(browser, desk.extensionId, desk.page.url());
    await until(async () => (await find()) !== undefined, 'The popup did not open');
    const targetId = (await find())?.targetId ?? '';
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new PopupWindow(browser, sessionId);
  }

  /** What an expression gives in the popup. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.send<{ result: { value: T } }>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  }

  /** The texts of the elements that fit. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.textContent)`);
  }

  /** Clicks the first element that fits, with the mouse, once it is there. */
  async click(selector: string): Promise<void> {
    const isThere = () => this.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await until(isThere, `The popup shows no ${selector}`);
    const [x, y] = await this.evaluate<[number, number]>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    })()`);
    const mouse = (type: string) =>
      this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    await mouse('mousePressed');
    await mouse('mouseReleased');
  }

  close(): Promise<unknown> {
    return this.evaluate('window.close()').catch(() => 'it closed before it could answer');
  }

  private send<T>(method: string, params: Record<string, unknown>): Promise<T> {
    const id = ++this.messageId;
    return new Promise((resolve, reject) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: T; error?: { message: string } };
        if (sessionId !== this.sessionId || answer.id !== id) return;
        this.browser.off('Target.receivedMessageFromTarget', listen);
        if (answer.result === undefined) reject(new Error(answer.error?.message ?? method));
        else resolve(answer.result);
      };
      this.browser.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }
}

/** What Chromium's debugger may do to an extension; not in Playwright's types. */
interface ExtensionsSession {
  send(method: string, params: object): Promise<unknown>;
}

/** Presses our toolbar button over a tab, as the agent does: the click also lets the popup see the tab's address. */
async function pressToolbarButton(browser: CDPSession, extensionId: string, url: string): Promise<void> {
  const wire: ExtensionsSession = browser as never;
  const found = (await wire.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const tab = found.targetInfos.find((target) => target.url === url);
  await wire.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await holds())) if (Date.now() > deadline) throw new Error(otherwise);
}
