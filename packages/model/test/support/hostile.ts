/** Values that try to make a reader throw, hang or leak into prototypes. */
import fc from 'fast-check';

function throwing(): never {
  throw new Error('trap');
}

const cyclic: any = { categories: [], zones: [], calls: {}, zh: 'x' };
cyclic.categories.push(cyclic);
cyclic.zones.push(cyclic);
cyclic.calls.self = cyclic;

/** Every property is the same endless object again. */
const endless: any = new Proxy(
  {},
  { get: (_target, key) => (key === Symbol.toPrimitive ? undefined : endless), has: () => true },
);
const endlessList: any = new Proxy([], { get: (_target, key) => (key === 'length' ? 2 ** 53 : endless) });
const traps = new Proxy(
  {},
  { get: throwing, ownKeys: throwing, has: throwing, getOwnPropertyDescriptor: throwing, getPrototypeOf: throwing },
);
const manyKeys = new Proxy(
  {},
  {
    ownKeys: () => Array.from({ length: 5000 }, (_, index) => `k${index}`),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: endless }),
    get: () => endless,
  },
);

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

function deep(): unknown {
  let value: unknown = 'end';
  for (let depth = 0; depth < 50_000; depth++) value = { zh: value, categories: [value], calls: { a: value } };
  return value;
}

const lyingLength: any[] = [];
const list = new Proxy(lyingLength, { get: (target, key) => (key === 'length' ? 'NaN' : Reflect.get(target, key)) });

export const hostileValues: unknown[] = [
  cyclic,
  endless,
  endlessList,
  traps,
  manyKeys,
  revoked(),
  deep(),
  list,
  new Array(3_000_000),
  Object.create(null),
  Object.create({ zh: 'inherited', code: 'inherited' }),
  JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"zh":"x","code":"__proto__"}',
  ),
  Object.defineProperty({}, 'zh', { enumerable: true, get: throwing }),
  { toString: throwing, valueOf: throwing, toJSON: throwing },
  { zh: 'x'.repeat(1_000_000) },
  'x'.repeat(1_000_000),
  Symbol('s'),
  10n,
  NaN,
  Infinity,
  -0,
  undefined,
  throwing,
  new Date(NaN),
  new Map([['zh', 'x']]),
  new Uint8Array(1000),
  /x/,
];

const usual = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 3,
      maxKeys: 6,
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

// The endless list and the three million holes are tried once in every place, not ten thousand times.
const quick = hostileValues.map((_, index) => index).filter((index) => index !== 2 && index !== 8);

/** Values of every kind, hostile ones among them; in a thunk, since fast-check itself would look into them. */
export const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 8, arbitrary: usual.map((value) => () => value) },
  { weight: 1, arbitrary: fc.constantFrom(...quick).map((index) => () => hostileValues[index]) },
);
