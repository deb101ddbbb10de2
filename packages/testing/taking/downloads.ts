interface Download {
  name: string;
  type: string;
  text: string;
}

/** For the top of a test file: the files that the present test has had kept. The browser keeps none. */
export function keptDownloads(): { next: () => Promise<Download> } {
  const blobs = new Map<string, Blob>();
  const files: { name: string; blob: Blob }[] = [];
  const createObjectURL = URL.createObjectURL.bind(URL);
  let heard: (() => void) | undefined;

  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, blob: blobs.get(this.href)! });
      heard?.();
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    // Every element has one.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  return {
    /** The next file, when it is there. */
    async next() {
      while (files.length === 0) await new Promise<void>((resolve) => (heard = resolve));
      const { name, blob } = files.shift()!;
      // `text()` would swallow the mark at the beginning.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
      return { name, type: blob.type, text };
    },
  };
}
