import type { Socket } from 'node:net';
import type { Answerer, Exchange } from './answer.ts';

const half = (text: string) => text.slice(0, text.length / 2);

function start({ response, type }: Exchange, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': type, ...headers });
}

/** An answer as HTTP/1.0 has it: what it has to say ends with the connection, wherever that is. */
function withoutLength({ response, type }: Exchange, text: string): void {
  const head = [
    'HTTP/1.0 200 OK',
    `content-type: ${type}`,
    'access-control-allow-origin: *',
    'cache-control: no-store',
  ];
  (response.socket as Socket).end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

/** No answer, or none to the end. */
export const brokenOff = {
  hang: () => undefined,
  drip: (exchange) => {
    start(exchange);
    const { response, text, weather } = exchange;
    let at = 0;
    const dripping = setInterval(() => {
      response.write(text[at++] ?? ' ');
      if (weather) weather.drops++;
    }, 10);
    response.once('close', () => clearInterval(dripping));
  },
  close: ({ response }) => response.destroy(),
  reset: ({ response }) => (response.socket as Socket).resetAndDestroy(),
  'reset-midway': (exchange) => {
    start(exchange);
    exchange.response.write(half(exchange.text), () => (exchange.response.socket as Socket).resetAndDestroy());
  },
  // Less than was announced.
  short: (exchange) => {
    start(exchange, { 'content-length': String(Buffer.byteLength(exchange.text)) });
    exchange.response.write(half(exchange.text), () => exchange.response.socket?.end());
  },
  'cut-chunk': (exchange) => {
    start(exchange);
    exchange.response.write(half(exchange.text), () => exchange.response.socket?.end());
  },
  'no-length': (exchange) => withoutLength(exchange, exchange.text),
  'no-length-cut': (exchange) => withoutLength(exchange, half(exchange.text)),
} satisfies Record<string, Answerer>;
