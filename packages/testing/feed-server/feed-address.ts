import { writeMisbehaviour, type Misbehaviour } from './misbehaviour.ts';

/** Absolute address of a sample feed (a name in `feeds/`), which answers as asked. */
export function feedAddress(name: string, misbehaviour: Misbehaviour = {}): string {
  const sequence = misbehaviour.answers && { sequence: crypto.randomUUID() };
  const address = new URL(`/test-feed/${name}.json`, location.href);
  address.search = writeMisbehaviour({ ...sequence, ...misbehaviour }).toString();
  return address.href;
}

/** How many requests have come in for an address that names a sequence. */
export async function requestCount(address: string): Promise<number> {
  const sequence = new URL(address).searchParams.get('sequence') ?? '';
  const answer = await fetch(`/test-feed/count?${new URLSearchParams({ sequence }).toString()}`);
  return Number(await answer.text());
}
