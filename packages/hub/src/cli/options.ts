import { parseArgs } from 'node:util';

export interface HubArguments {
  db: string;
  port: number;
  host: string;
  halls: readonly string[];
  data: string | undefined;
  tokens: string | undefined;
  mqtt: string | undefined;
  kit: string | undefined;
  simulate: boolean;
  seed: number;
  /** Commands a minute and token. */
  perMinute: number;
}

export const HELP = `huiketing-hub: the reference hall server

  --db PATH|postgres://…  where the log is kept; default :memory: while simulating, else huiketing.db
  --port N                default 8090; 0 takes any free one
  --host ADDRESS          default 127.0.0.1
  --hall ID               which hall; as often as there are halls. Default: all in --data, or the sample hall
  --data FOLDER           {hall}/desk.json, hall.json, catalogue.json …; and tokens.json
  --tokens FILE           default tokens.json in --data
  --mqtt URL              a broker to publish to (mqtt:, mqtts:, ws:, wss:)
  --kit FOLDER            the kit's dist/cdn, for /desk/ and /t/
  --simulate, --no-simulate  visitors made from a seed; on by default for the sample hall alone
  --seed N                default 1
  --per-minute N          commands a minute and token, default 600

huiketing-hub token --name NAME --scopes take,desk,duty,manage [--hall ID]…
  prints a new token, once, and its line for tokens.json
`;

/** Said to who typed it; the command ends with 2. */
export class UsageError extends Error {}

function whole(text: string, name: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new UsageError(`--${name} must be a number from 0 to ${most}, not “${text}”`);
  return value;
}

/** Throws `UsageError`. */
export function readArguments(args: readonly string[]): HubArguments {
  const values = parse(args);
  const simulate = values.simulate ?? values.data === undefined;
  return {
    db: values.db ?? (simulate ? ':memory:' : 'huiketing.db'),
    port: whole(values.port ?? '8090', 'port', 65_535),
    host: values.host ?? '127.0.0.1',
    halls: values.hall ?? [],
    data: values.data,
    tokens: values.tokens,
    mqtt: values.mqtt,
    kit: values.kit,
    simulate,
    seed: whole(values.seed ?? '1', 'seed', 2 ** 31),
    perMinute: whole(values['per-minute'] ?? '600', 'per-minute', 1e9),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        db: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        hall: { type: 'string', multiple: true },
        data: { type: 'string' },
        tokens: { type: 'string' },
        mqtt: { type: 'string' },
        kit: { type: 'string' },
        simulate: { type: 'boolean' },
        seed: { type: 'string' },
        'per-minute': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
