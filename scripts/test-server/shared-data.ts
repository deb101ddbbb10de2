import path from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { answerFrom } from '../serve/answer.ts';
import { root } from '../process/root.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PREFIX = '/shared-data/';

/** Real feeds that may lie beside the project, for tests to fetch; without them the answer is 404, and such tests skip. */
export function sharedData(): Middleware {
  const answer = answerFrom(path.join(root, '../shared/data'), {}, {});
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) {
      await next();
      return;
    }
    context.respond = false;
    context.req.url = context.req.url?.slice(PREFIX.length - 1);
    await answer(context.req, context.res);
  };
}
