/** A door on the feed server: answers with `gate: gate.name` wait until it is opened. */
export class Gate {
  readonly name = crypto.randomUUID();

  async open(): Promise<void> {
    await fetch(`/test-feed/open?gate=${this.name}`);
  }
}
