/** Is a document a page that asks for a password? */
export const asksToLogIn = (text: string): boolean =>
  /^\s*</.test(text) && /<input\b[^<>]*\stype\s*=\s*["']?password\b/i.test(text);
