import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // must stay first
import './english.ts'; // must stay before the elements
import './client.ts';
