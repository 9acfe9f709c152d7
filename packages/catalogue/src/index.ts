/** Search in a hall's service list, without a DOM: for a page, a worker or Node. */
export { createCatalogueIndex } from './catalogue-index.ts';
export * from './types.ts';
