/** What stays of a feed's HTML. Everything else goes with what is in it: scripts, styles, frames, forms, drawings. */

/** These stay as they are. */
const kept =
  'a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ' +
  'ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr';

/** Of these the content stays: as a block of its own, so that its lines stay apart from others; or within the line. */
export const blocks =
  'address,article,aside,center,details,dir,fieldset,footer,form,header,hgroup,legend,main,menu,nav,search,section,summary';
export const inlines = 'acronym,big,button,data,font,label,nobr,picture,span,strike,tt';

export const allowedElements: readonly string[] = [...kept.split(' '), ...blocks.split(','), ...inlines.split(',')];

/**
 * No `id` and no `name`: they could stand in for what a page's scripts look up. No `class` and no `style`: a text has no
 * say in how the page looks.
 */
export const allowedAttributes: readonly string[] =
  'alt colspan datetime dir height href hreflang lang reversed rowspan scope src start title value width'.split(' ');
