import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../.stage/', import.meta.url));

/** The address under which the stage is served: the real manifest's match patterns fire there. */
export const STAGE_ORIGIN = 'https://acme.zendesk.com';
export const STAGE_URL = `${STAGE_ORIGIN}/agent/tickets/4201`;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Bundles the stage with its real editor. */
export async function buildStage(): Promise<void> {
  await build({
    root: join(HERE, 'zendesk'),
    base: '/stage/',
    logLevel: 'warn',
    configFile: false,
    build: { outDir: OUT, emptyOutDir: true, chunkSizeWarningLimit: 4000, target: 'esnext' },
  });
}

/** Answers the stage's host from the bundle, inside the browser: no server, no certificate, nothing leaves the machine. */
export async function serveStage(context: BrowserContext): Promise<void> {
  await context.route(`${STAGE_ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.startsWith('/stage/') ? join(OUT, pathname.slice('/stage/'.length)) : join(OUT, 'index.html');
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: await readFile(file), contentType: `${contentType}; charset=utf-8` });
  });
}
