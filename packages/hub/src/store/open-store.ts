import { openPostgres } from './postgres-store.ts';
import { openSqlite } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** `postgres://…`, else the path of an SQLite file or `:memory:`. */
export async function openStore(db: string): Promise<Store> {
  return /^postgres(ql)?:\/\//.test(db) ? openPostgres(db) : openSqlite(db);
}
