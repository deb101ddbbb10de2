import { createServer, type Server } from 'node:http';
import { listen } from '../../scripts/serve/listen.ts';

export interface Answer {
  status?: number;
  body: string;
}

/** A server of feeds that a test makes as it goes, each at an address of its own. */
export class FeedOfOne {
  /** Address → what stands there. */
  readonly answers = new Map<string, Answer>();
  /** The addresses that were asked for, in their order. */
  readonly asked: string[] = [];
  readonly #server: Server;
  #origin = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      const address = this.#origin + request.url!;
      this.asked.push(address);
      const { status = 200, body } = this.answers.get(address) ?? { status: 404, body: '' };
      response.writeHead(status, { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' });
      response.end(body);
    });
  }

  static async serve(): Promise<FeedOfOne> {
    const feed = new FeedOfOne();
    feed.#origin = `http://localhost:${await listen(feed.#server, 0)}`;
    return feed;
  }

  /** Puts an answer at a new address, and returns that. */
  of(answer: Answer): string {
    const address = `${this.#origin}/${this.answers.size}.json`;
    this.answers.set(address, answer);
    return address;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
