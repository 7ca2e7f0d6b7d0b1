import type { Mount } from '../staged-editor';

interface Ck4Editor {
  setData(html: string, options: { callback(): void }): void;
  getData(): string;
  editable(): { $: HTMLElement };
  execCommand(name: string): void;
  setReadOnly(isLocked: boolean): void;
  resetUndo(): void;
  on(event: string, listener: () => void): void;
}

interface Ck4Window extends Window {
  CKEDITOR_BASEPATH: string;
  readonly CKEDITOR: { replace(holder: HTMLElement, config: object): Ck4Editor; disableAutoInline: boolean };
}

/** In its iframe, which it writes itself. It loads its parts from beside the page: see the stage's server. */
export const mount: Mount = async (place) => {
  const page = window as unknown as Ck4Window;
  page.CKEDITOR_BASEPATH = '/ckeditor4/';
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/ckeditor4/ckeditor.js';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('CKEditor 4 did not load'));
    document.head.append(script);
  });
  const holder = document.createElement('textarea');
  place.append(holder);
  const editor = page.CKEDITOR.replace(holder, {
    versionCheck: false,
    removePlugins: 'elementspath,exportpdf',
    height: 160,
    allowedContent: true,
    customConfig: '',
  });
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
  return {
    get editable() {
      // A load makes a new document in the frame.
      return editor.editable().$;
    },
    load: async (html) => {
      await new Promise<void>((resolve) => editor.setData(html, { callback: resolve }));
      editor.resetUndo();
    },
    html: () => editor.getData(),
    undo: () => editor.execCommand('undo'),
    redo: () => editor.execCommand('redo'),
    lock: () => editor.setReadOnly(true),
  };
};
