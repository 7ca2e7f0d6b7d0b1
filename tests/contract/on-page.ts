import type { Agent, Marked, StageWindow } from './agent';

/** Puts HTML in place of the whole draft, through the editor itself. */
export function load(agent: Agent, html: string): Promise<void> {
  return agent.evaluate(async (content) => {
    const { stagedEditor } = window as unknown as StageWindow;
    await stagedEditor.load(content);
    stagedEditor.editable.focus();
  }, html);
}

/** What the editor itself holds. */
export function html(agent: Agent): Promise<string> {
  return agent.evaluate(() => (window as unknown as StageWindow).stagedEditor.html(), undefined);
}

/** What the editor itself holds, as its reader will see it: paragraphs as lines, kinds of space as one, no fillers. */
export async function text(agent: Agent): Promise<string> {
  return agent.evaluate(
    (source) => {
      // A script of the stage, not of ours, so that nothing is read twice by the same code.
      const body = new DOMParser().parseFromString(source.replace(/<\/(p|div|li)>/g, '</$1>\n'), 'text/html').body;
      return (body.textContent ?? '')
        .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[ \u00a0\u202f]+/g, ' ')
        .replace(/ ?\n+ ?/g, '\n')
        .trim();
    },
    await html(agent),
  );
}

/** The editor's own undo, redo or lock. */
export function command(agent: Agent, name: 'undo' | 'redo' | 'lock'): Promise<boolean> {
  return agent.evaluate((which) => {
    const run = (window as unknown as StageWindow).stagedEditor[which];
    run?.();
    return run !== undefined;
  }, name);
}

/** Our marks, in the order of the draft, wherever their document is. */
export function marks(agent: Agent): Promise<Marked[]> {
  return agent.evaluate(() => {
    const { stagedEditor } = window as unknown as StageWindow;
    const view = stagedEditor.editable.ownerDocument.defaultView;
    if (view === null) return [];
    const frame = view.frameElement?.getBoundingClientRect();
    const found: Marked[] = [];
    for (const [name, highlight] of view.CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!name.startsWith('bien-dit-')) continue;
      for (const range of highlight) {
        const { x, y, width, height } = range.getBoundingClientRect();
        found.push({
          words: String(range).replace(/[\u200b-\u200d\u2060\ufeff]/g, ''),
          box: { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), width, height },
        });
      }
    }
    return found.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  }, undefined);
}

/** Where some words really stand, in the outermost page: found in the editor's own nodes. Not for fields, which have none. */
export function boxOf(agent: Agent, words: string): Promise<Marked['box'] | undefined> {
  return agent.evaluate((wanted) => {
    const { editable } = (window as unknown as StageWindow).stagedEditor;
    const { ownerDocument } = editable;
    const frame = ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const nodes: Text[] = [];
    const walker = ownerDocument.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
    const whole = nodes.map(({ data }) => data).join('');
    const at = whole.replaceAll('\u00a0', ' ').indexOf(wanted);
    if (at < 0) return undefined;
    const range = ownerDocument.createRange();
    let passed = 0;
    for (const node of nodes) {
      const { length } = node;
      if (at >= passed && at < passed + length) range.setStart(node, at - passed);
      const end = at + wanted.length;
      if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
      passed += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + (frame?.x ?? 0), y: y + (frame?.y ?? 0), width, height };
  }, words);
}

/** Counts from now on what changes in the editor's nodes. */
export function watchDom(agent: Agent): Promise<void> {
  return agent.evaluate(() => {
    const { editable } = (window as unknown as StageWindow).stagedEditor;
    const counted = { changes: 0 };
    const observer = new MutationObserver((records) => {
      counted.changes += records.length;
    });
    observer.observe(editable, { childList: true, subtree: true, attributes: true, characterData: true });
    Object.assign(window, { counted });
  }, undefined);
}

/** How many changes there were since {@link watchDom}. */
export function domChanges(agent: Agent): Promise<number> {
  return agent.evaluate(() => (window as unknown as { counted: { changes: number } }).counted.changes, undefined);
}

/** Makes the page refuse every change from now on: before it where the browser asks, else by putting back what was there. */
export function startVeto(agent: Agent, html: string): Promise<void> {
  return agent.evaluate((source) => {
    const { stagedEditor } = window as unknown as StageWindow;
    const view = stagedEditor.editable.ownerDocument.defaultView;
    const end = new AbortController();
    const options = { capture: true, signal: end.signal };
    for (const type of ['beforeinput', 'paste']) {
      view?.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        options,
      );
    }
    view?.addEventListener('input', () => queueMicrotask(putBack), options);
    const putBack = () => {
      const { editable } = stagedEditor;
      if ('value' in editable) void stagedEditor.load(source);
      else editable.innerHTML = source;
    };
    Object.assign(window, { endVeto: () => end.abort() });
  }, html);
}

export function endVeto(agent: Agent): Promise<void> {
  return agent.evaluate(() => (window as unknown as { endVeto(): void }).endVeto(), undefined);
}
