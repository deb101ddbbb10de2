/** The module of Leaflet that tools can bundle; it comes without types of its own. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
