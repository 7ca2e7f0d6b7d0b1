/** How long an editor may take to show what it took in, in ms. CKEditor 5 needs none; asynchronous renderers some. */
const PATIENCE = 200;

/** Whether a draft comes to read as expected. Kinds of space do not matter: editors choose their own. */
export async function settledText(read: () => string, expected: string): Promise<boolean> {
  const wanted = plain(expected);
  const deadline = performance.now() + PATIENCE;
  while (true) {
    if (plain(read()) === wanted) {
      // The editor may draw its caret one frame after its text.
      await nextFrame();
      return plain(read()) === wanted;
    }
    if (performance.now() > deadline) return false;
    await nextFrame();
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A frame, or a moment where the tab draws none. */
function nextFrame(): Promise<unknown> {
  return Promise.race([
    new Promise((resolve) => requestAnimationFrame(resolve)),
    new Promise((resolve) => setTimeout(resolve, 50)),
  ]);
}
