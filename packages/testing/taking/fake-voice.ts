/** What a voice is to say. */
interface Utterance extends EventTarget {
  text: string;
  lang: string;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

/** A voice of the browser that says nothing, and goes on when it is told to: machines for tests have none. */
export class FakeVoice {
  readonly queue: Utterance[] = [];

  /** For the top of a test file. */
  static install(): FakeVoice {
    const voice = new FakeVoice();
    const speechSynthesis = {
      speak: (utterance: Utterance) => void voice.queue.push(utterance),
      cancel: () => void (voice.queue.length = 0),
    };
    class SpeechSynthesisUtterance {
      text: string;
      lang = '';
      constructor(text: string) {
        this.text = text;
      }
    }
    const fakes = { speechSynthesis, SpeechSynthesisUtterance };
    const real = Object.getOwnPropertyDescriptors(globalThis);
    beforeEach(() => {
      voice.queue.length = 0;
      for (const [name, value] of Object.entries(fakes))
        Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    });
    afterEach(() => {
      for (const name of Object.keys(fakes)) {
        Reflect.deleteProperty(globalThis, name);
        const own = real[name as keyof typeof real];
        if (own) Object.defineProperty(globalThis, name, own);
      }
    });
    return voice;
  }

  /** What is still to be said, and in which languages. */
  get waiting(): string[] {
    return this.queue.map(({ text, lang }) => `${lang}: ${text}`);
  }

  /** Says all of it. */
  sayAll(): void {
    for (const utterance of [...this.queue]) {
      utterance.onstart?.();
      this.queue.shift();
      utterance.onend?.();
    }
  }

  fail(): void {
    this.queue[0]!.onerror?.();
  }
}
