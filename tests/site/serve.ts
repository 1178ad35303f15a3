import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const TEXT = /^(?:text|application)\/|svg/;

/** Serves a built site as static hosts do: folders by their index, text compressed. */
export function serve(dist: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const zipped = TEXT.test(type) && request.headers['accept-encoding']?.includes('gzip');
    const body = readFileSync(file);
    response
      .writeHead(200, { 'content-type': type, ...(zipped && { 'content-encoding': 'gzip' }) })
      .end(zipped ? gzipSync(body) : body);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
