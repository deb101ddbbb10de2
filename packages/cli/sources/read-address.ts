import { loadPages, type LoadedPage, type PagesOptions } from '@vicinia/feed/documents.js';
import { LoadError } from '@vicinia/feed/load.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { allKinds } from '@vicinia/feed/read.js';
import { binaryKind } from './decode-text.ts';
import { placeProblems } from './place-problems.ts';
import { failedPage, type SourceOptions, type SourcePage } from './source-page.ts';

function problemsOf({ text, format, problems }: LoadedPage): readonly Problem[] {
  const kind = format === undefined ? binaryKind(text.slice(0, 1000)) : undefined;
  return kind === undefined
    ? placeProblems(text, format, problems)
    : [{ code: 'not-text', severity: 'error', path: [], ...(kind && { found: kind }) }];
}

/** A widget on another site may read only what its server shares (Fetch, 3.3); some share with who asks, and say `Vary: Origin`. */
function sharing({ address, header }: LoadedPage): Problem[] {
  const isShared = header('access-control-allow-origin') !== null || /\borigin\b/i.test(header('vary') ?? '');
  return isShared || !/^https?:/i.test(address) ? [] : [{ code: 'not-shared', severity: 'note', path: [] }];
}

/** What the system says of a connection that failed: a browser would not tell. */
function withCause({ problem, cause }: LoadError): Problem {
  const { cause: inner } = (cause ?? {}) as { cause?: { code?: unknown } };
  return problem.code === 'network' && typeof inner?.code === 'string' ? { ...problem, found: inner.code } : problem;
}

/** The pages of the feed at an address. The one that cannot be fetched is the last. */
export async function* readAddress(first: string, options: SourceOptions): AsyncGenerator<SourcePage, void> {
  const { format, columns, pages, signal } = options;
  const loading: PagesOptions = { kinds: allKinds, format, columns, pages, signal };
  try {
    for await (const page of loadPages(first, loading)) {
      const { address, header: _, ...read } = page;
      const problems = [...(address === first ? sharing(page) : []), ...problemsOf(page)];
      yield { ...read, source: address, problems: problems.map((problem) => ({ ...problem, address })) };
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    yield failedPage(error.problem.address ?? first, withCause(error));
  }
}
