/** So long a browser may take to begin with a download; some read the file only then. */
const patience = 60_000;

/** Has the browser keep a file that was made here. Nothing is sent. */
export function download(pieces: readonly string[], mediaType: string, name: string): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
