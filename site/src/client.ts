import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // must stay first
import '@vicinia/elements/early-input.js'; // must stay before the elements
import '@vicinia/elements/initiatives/define.js';
