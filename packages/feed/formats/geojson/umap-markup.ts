interface Written {
  readonly markdown: string;
  readonly images: readonly string[];
}

const address = String.raw`https?:\/\/[^\s|\]}]+`;

/** Does a text use uMap's markup for links, pictures or frames? */
export const isUmapMarkup = (text: string): boolean => /\[\[https?:\/\/|\{\{\{?https?:\/\//i.test(text);

/**
 * uMap's markup as Markdown: `[[address|text]]` are links, `{{address}}` pictures, which are taken out of the text,
 * `{{{address}}}` frames of other sites, which become links; `**`, `*` and `#` are Markdown's own.
 */
export function readUmapMarkup(text: string): Written {
  const images: string[] = [];
  const markdown = text
    .replace(new RegExp(`\\{\\{\\{(${address})(?:\\|[^}]*)?\\}\\}\\}`, 'gi'), '<$1>')
    .replace(new RegExp(`\\{\\{(${address})(?:\\|[^}]*)?\\}\\}`, 'gi'), (_, url: string) => {
      images.push(url);
      return '';
    })
    .replace(
      new RegExp(`\\[\\[(${address})\\|([^\\]]*)\\]\\]`, 'gi'),
      (_, url: string, label: string) => `[${label.trim() || url}](${url})`,
    )
    .replace(new RegExp(`\\[\\[(${address})\\]\\]`, 'gi'), '<$1>')
    .replace(/^(#{1,3})(?=[^#\s])/gm, '$1 ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { markdown, images };
}
