/** What a listing does of a large feed ahead of showing it. */
export { prepareListing } from '@vicinia/feed/query.js';
