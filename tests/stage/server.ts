import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readServed, stageFile } from './build';

/** CKEditor 4 loads its parts from beside its script. */
const CKEDITOR4 = fileURLToPath(new URL('../../node_modules/ckeditor4/', import.meta.url));

/** A site on the loopback that no helpdesk matches, with every editor on a page of its own. */
export interface EditorsSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the page of the editors. */
export async function serveEditors(): Promise<EditorsSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stage');
    const served = pathname.startsWith('/ckeditor4/')
      ? await readServed(join(CKEDITOR4, pathname.slice('/ckeditor4/'.length)))
      : await stageFile('editors', pathname);
    if (served === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': served.type }).end(served.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
