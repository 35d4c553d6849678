import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export type StaticServer = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a folder on a free loopback port under a path such as `/equality/`; 404 for all else. With
 * each answer go the headers given.
 */
export async function serveFolder(
  folder: string,
  basePath: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = await readServed(folder, basePath, pathname);
    response.writeHead(file === null ? 404 : 200, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(file?.body ?? 'Not found');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readServed(folder: string, basePath: string, pathname: string) {
  try {
    const decoded = normalize(decodeURIComponent(pathname));
    if (!decoded.startsWith(basePath)) return null;
    const file = decoded.slice(basePath.length) || 'index.html';
    const body = await readFile(join(folder, file));
    return { body, type: MIME_TYPES[extname(file)] ?? 'application/octet-stream' };
  } catch {
    // no such file, a folder, or an address that cannot be decoded
    return null;
  }
}
