import path from 'node:path';

const text: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
};

const binary: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};

/** Whether a file holds text: only text is compressed and has words replaced. */
export function isText(file: string): boolean {
  return path.extname(file).toLowerCase() in text;
}

/** The Content-Type of a file, by its ending. */
export function contentType(file: string): string {
  const ending = path.extname(file).toLowerCase();
  return text[ending] ? `${text[ending]}; charset=utf-8` : (binary[ending] ?? 'application/octet-stream');
}
