import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../.stage/', import.meta.url));

/** The pages of the stage, each with the real editors of its helpdesks. */
const PAGES = ['zendesk', 'freshdesk', 'editors'] as const;
export type StagePage = (typeof PAGES)[number];

/** The address under which Zendesk's page is served: the real manifest's match patterns fire there. */
export const STAGE_ORIGIN = 'https://acme.zendesk.com';
export const STAGE_URL = `${STAGE_ORIGIN}/agent/tickets/4201`;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Bundles the pages with their real editors. */
export async function buildStage(): Promise<void> {
  for (const page of PAGES) {
    await build({
      root: join(HERE, page),
      base: '/stage/',
      logLevel: 'error',
      configFile: false,
      // Draft.js asks for Node's global.
      define: { global: 'globalThis' },
      build: { outDir: folderOf(page), emptyOutDir: true, chunkSizeWarningLimit: 4000, target: 'esnext' },
    });
  }
}

/** Bundles what the hosts make of a page, as one script to put into any. */
export async function hostsScript(): Promise<string> {
  const outDir = join(OUT, 'hosts');
  await build({
    root: HERE,
    logLevel: 'error',
    configFile: false,
    define: { 'import.meta.env.FIREFOX': 'false' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      lib: { entry: join(HERE, 'hosts/main.ts'), formats: ['iife'], name: 'hosts', fileName: () => 'hosts.js' },
    },
  });
  return readFile(join(outDir, 'hosts.js'), 'utf8');
}

/** A file of a page by its address: `/stage/…` are its parts, everything else is the page itself. Nothing where there is none. */
export async function stageFile(
  page: StagePage,
  pathname: string,
): Promise<{ body: Buffer; type: string } | undefined> {
  const folder = folderOf(page);
  const file = join(folder, pathname.startsWith('/stage/') ? pathname.slice('/stage/'.length) : 'index.html');
  return readServed(file);
}

/** A file as it is served. */
export async function readServed(file: string): Promise<{ body: Buffer; type: string } | undefined> {
  if (!existsSync(file)) return undefined;
  return { body: await readFile(file), type: `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` };
}

/** Answers a helpdesk's address from the bundle, inside the browser: no server, no certificate, nothing leaves the machine. */
export async function serveStage(
  context: BrowserContext,
  page: StagePage = 'zendesk',
  origin = STAGE_ORIGIN,
): Promise<void> {
  await context.route(`${origin}/**`, async (route) => {
    const served = await stageFile(page, new URL(route.request().url()).pathname);
    if (served === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: served.body, contentType: served.type });
  });
}

function folderOf(page: StagePage): string {
  return join(OUT, page);
}
