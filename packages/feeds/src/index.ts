/** A hall's data over the network, without a DOM: for a page, a worker or Node. */
export { addressOf } from './address.ts';
export type { DocumentName } from './address.ts';
export { createDocuments } from './documents.ts';
export type { Documents, DocumentsOptions, HallDocuments, LoadedDocument, LoadedName } from './documents.ts';
export type { Failure } from './failure.ts';
export { Freshness } from './freshness.ts';
export { LARGEST_BODY } from './get-json.ts';
export { createPollTransport } from './poll.ts';
export type { PollOptions } from './poll.ts';
export { createFeedStore } from './store.ts';
export type { FeedSnapshot, FeedStore, FeedStoreOptions } from './store.ts';
export { ownSurroundings } from './surroundings.ts';
export type { Shelf, Surroundings, TextStore } from './surroundings.ts';
export type { FeedEvent, FeedSink, Transport } from './transport.ts';
