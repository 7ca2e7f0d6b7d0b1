/** How long an editor may take to show what it took in, in ms. CKEditor 5 needs none; asynchronous renderers some. */
const PATIENCE = 200;

/** Whether a draft comes to read as expected. Kinds of space do not matter: editors choose their own. */
export async function settledText(read: () => string, expected: string): Promise<boolean> {
  const wanted = plain(expected);
  const deadline = performance.now() + PATIENCE;
  while (true) {
    if (plain(read()) === wanted) return true;
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
