/** A command that was written wrongly; the message is for whoever wrote it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
