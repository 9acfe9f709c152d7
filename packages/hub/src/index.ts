/** The reference hall server: a log per hall, the hall feed over it, and the commands that write it. */
export { createHub } from './hub.ts';
export type { Hub, HubOptions } from './hub.ts';
export { RunningHall } from './hall/running-hall.ts';
export type { Around, Asked, Shown } from './hall/running-hall.ts';
export type { Reply } from './hall/result.ts';
export { Refusal } from './domain/commands.ts';
export type { Command, CommandName, RefusalCode } from './domain/commands.ts';
export type { Entry, Happened } from './domain/happened.ts';
export { rulesInWords, usualRules } from './domain/rules.ts';
export type { Rules, RuleWords } from './domain/rules.ts';
export { readSetup } from './domain/setup.ts';
export type { HallSetup, QueueSetup, StaffSetup } from './domain/setup.ts';
export type { HallDocuments, DocumentName } from './http/document-routes.ts';
export { hashOf, newToken, readTokens, SCOPES } from './http/tokens.ts';
export type { Scope, Token } from './http/tokens.ts';
export { openStore } from './store/open-store.ts';
export { SeqConflict } from './store/store.ts';
export type { Batch, KeptReply, Store } from './store/store.ts';
