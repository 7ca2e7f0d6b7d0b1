import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Composer, Host } from '../../src/hosts/host';
import { SendWatch } from '../../src/review/send-watch';

/** A page of two buttons and a composer: as much of the DOM as the watch looks at. */
class Page {
  readonly window = new EventTarget() as Window;
  readonly end = new AbortController();
  readonly sent: object[] = [];
  text = 'Je m’en fiche.';
  mayGo = true;
  items: number | undefined = 3;
  composer: Composer | undefined;
  private readonly field = element('field');

  constructor(kind: Composer['kind'] = 'public') {
    this.composer = { element: this.field, kind, channel: 'email', ticket: '1' };
    const host = {
      conversation: () => ({ agentItems: this.items }),
      actOfClick: ({ id }: Element) => (id === 'send' || id === 'discard' ? id : undefined),
      isSendKey: ({ key }: KeyboardEvent) => key === 'Enter',
    } as unknown as Host;
    const watch = new SendWatch(
      {
        host: () => host,
        composer: () => this.composer,
        text: () => this.text,
        mayGo: () => this.mayGo,
        left: () => ({ avoid: 1, rephrase: 0, hint: 0 }),
        sent: (composer, left) => this.sent.push({ ticket: composer.ticket, left }),
      },
      this.end.signal,
    );
    watch.listen(this.window);
  }

  click(id: string): Event {
    return this.fire('click', element(id));
  }

  press(key: string): Event {
    return this.fire('keydown', this.field, { key });
  }

  private fire(type: string, target: HTMLElement, more: object = {}): Event {
    const event = new Event(type, { cancelable: true, bubbles: true });
    Object.assign(event, more, { composedPath: () => [target] });
    this.window.dispatchEvent(event);
    return event;
  }
}

function element(id: string): HTMLElement {
  const made = { id, isConnected: true, closest: () => null, contains: (other: unknown) => other === made };
  return made as unknown as HTMLElement;
}

describe('a reply that goes out', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const later = (ms = 1_000) => vi.advanceTimersByTime(ms);

  test('is sent once its composer is empty after the button, with what was left in it', () => {
    const page = new Page();
    page.click('send');
    later();
    expect(page.sent).toEqual([]);
    page.text = '';
    later();
    later();
    expect(page.sent).toEqual([{ ticket: '1', left: { avoid: 1, rephrase: 0, hint: 0 } }]);
  });

  test.each([
    ['its composer is gone', (page: Page) => Object.assign(page, { composer: undefined })],
    ['the conversation has one more item of the agents’ side', (page: Page) => Object.assign(page, { items: 4 })],
  ])('is sent once %s', (_, happens) => {
    const page = new Page();
    page.press('Enter');
    happens(page);
    later();
    expect(page.sent.length).toBe(1);
  });

  test.each([
    ['a draft that is deleted', (page: Page) => Object.assign(page, { text: '' })],
    [
      'a draft that is thrown away',
      (page: Page) => {
        page.click('send');
        page.click('discard');
        page.text = '';
      },
    ],
    [
      'a send that the page refused, and a draft deleted long after',
      (page: Page) => {
        page.click('send');
        later(11_000);
        page.text = '';
      },
    ],
    [
      'a click that was held',
      (page: Page) => {
        page.mayGo = false;
        page.click('send');
        page.text = '';
      },
    ],
    [
      'a click elsewhere',
      (page: Page) => {
        page.click('elsewhere');
        page.text = '';
      },
    ],
    [
      'a page that was left',
      (page: Page) => {
        page.click('send');
        page.end.abort();
        page.text = '';
      },
    ],
  ])('is none: %s', (_, happens) => {
    const page = new Page();
    happens(page);
    later();
    expect(page.sent).toEqual([]);
  });

  test('a note is none, and no click of it is ever held', () => {
    const page = new Page('internal');
    page.mayGo = false;
    expect(page.click('send').defaultPrevented).toBe(false);
    page.text = '';
    later();
    expect(page.sent).toEqual([]);
  });

  test('only a send that may not go is stopped, by button and by key', () => {
    const page = new Page();
    expect(page.click('send').defaultPrevented).toBe(false);
    expect(page.press('Enter').defaultPrevented).toBe(false);
    page.mayGo = false;
    expect(page.click('send').defaultPrevented).toBe(true);
    expect(page.press('Enter').defaultPrevented).toBe(true);
    expect(page.press('a').defaultPrevented).toBe(false);
    expect(page.click('discard').defaultPrevented).toBe(false);
  });
});
