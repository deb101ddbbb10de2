import type { IncomingMessage, ServerResponse } from 'node:http';
import { brokenOff } from './broken-off.ts';
import { elsewhere } from './elsewhere.ts';
import { huge } from './huge.ts';
import type { Answer, answers } from './misbehaviour.ts';
import { notNow } from './not-now.ts';
import { spoilt } from './spoilt.ts';
import type { WeatherRecord } from './weathers.ts';

/** A request and what there is to answer it with. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The sample feed. */
  text: string;
  status: number;
  /** Media type. */
  type: string;
  weather: WeatherRecord | undefined;
}

/** Answers in one way. */
export type Answerer = (exchange: Exchange) => void;

const ok: Answerer = ({ response, text, status, type }) =>
  response.writeHead(status, { 'content-type': type }).end(text);

const answerers: Record<(typeof answers)[number], Answerer> = {
  ok,
  fail: (exchange) => ok({ ...exchange, status: 503 }),
  ...brokenOff,
  ...elsewhere,
  ...notNow,
  ...spoilt,
  ...huge,
};

export function answer(how: Answer, exchange: Exchange): void {
  if (/^\d{3}$/.test(how)) ok({ ...exchange, status: Number(how) });
  else (answerers[how as keyof typeof answerers] ?? ok)(exchange);
}
