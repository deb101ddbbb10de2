/** Does a document that begins like this call itself a web page? */
export const isPage = (beginning: string): boolean => /^<(!doctype html|html)\b/i.test(beginning);
