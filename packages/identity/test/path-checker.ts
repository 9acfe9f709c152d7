/** Numbers that each command takes. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Segment {
  readonly command: string;
  readonly values: readonly number[];
}

const NUMBER = /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i;
const FLAG = /^[\s,]*([01])/;

/** Strict reader of SVG path data: an unknown letter, a missing or spare number, a flag that is neither 0 nor 1 throw. */
export function parsePath(d: string): Segment[] {
  const segments: Segment[] = [];
  let rest = d.trim();
  if (!/^[Mm]/.test(rest)) throw new Error(`path does not begin with a move: ${d.slice(0, 20)}`);
  while (rest) {
    const letter = rest[0] ?? '';
    const arity = ARITY[letter.toLowerCase()];
    if (arity === undefined) throw new Error(`unknown command at “${rest.slice(0, 12)}”`);
    rest = rest.slice(1).trimStart();
    let command = letter;
    do {
      const values: number[] = [];
      for (let i = 0; i < arity; i += 1) {
        const isFlag = letter.toLowerCase() === 'a' && (i === 3 || i === 4);
        const match = (isFlag ? FLAG : NUMBER).exec(rest);
        if (!match?.[1]) throw new Error(`${command}: number ${i + 1} missing at “${rest.slice(0, 12)}”`);
        values.push(Number(match[1]));
        rest = rest.slice(match[0].length);
      }
      segments.push({ command, values });
      // Pairs after a move are lines.
      if (command === 'm') command = 'l';
      if (command === 'M') command = 'L';
      rest = rest.replace(/^[\s,]+/, '');
    } while (arity > 0 && /^[-+.\d]/.test(rest));
  }
  return segments;
}

interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** Last control point of a cubic, for the mirrored one of `s`. */
  control?: Point | undefined;
}

type Visit = (x: number, y: number) => void;

/** Points that a drawing passes or is pulled towards; arcs are sampled, so the bounds hold for them too. */
export function pathBounds(d: string): Bounds {
  const xs: number[] = [];
  const ys: number[] = [];
  const visit: Visit = (x, y) => {
    xs.push(x);
    ys.push(y);
  };
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  for (const segment of parsePath(d)) draw(segment, pen, visit);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function draw({ command, values }: Segment, pen: Pen, visit: Visit): void {
  const kind = command.toLowerCase();
  const relative = command === kind;
  const dx = relative ? pen.x : 0;
  const dy = relative ? pen.y : 0;
  const v = (i: number): number => values[i] ?? 0;
  if (kind === 'z') {
    pen.control = undefined;
    pen.x = pen.startX;
    pen.y = pen.startY;
    return;
  }
  const from = { x: pen.x, y: pen.y };
  const mirrored = pen.control ? { x: 2 * pen.x - pen.control.x, y: 2 * pen.y - pen.control.y } : from;
  if (kind === 'h') pen.x = v(0) + dx;
  else if (kind === 'v') pen.y = v(0) + dy;
  else {
    pen.x = v(values.length - 2) + dx;
    pen.y = v(values.length - 1) + dy;
  }
  if (kind === 'm') {
    pen.startX = pen.x;
    pen.startY = pen.y;
  }
  if (kind === 't') throw new Error('t is not used in this set');
  const first = { x: v(0) + dx, y: v(1) + dy };
  const second = { x: v(2) + dx, y: v(3) + dy };
  if (kind === 'a') sampleArc(from, pen, values, visit);
  else if (kind === 'c') sampleCubic(from, first, second, pen, visit);
  else if (kind === 's') sampleCubic(from, mirrored, first, pen, visit);
  else if (kind === 'q') sampleCubic(from, first, first, pen, visit);
  pen.control = kind === 'c' ? second : kind === 's' ? first : undefined;
  visit(pen.x, pen.y);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 24;

function sampleCubic(a: Point, b: Point, c: Point, d: Point, visit: Visit): void {
  for (let i = 1; i < STEPS; i += 1) {
    const t = i / STEPS;
    const u = 1 - t;
    const mix = (k: 'x' | 'y'): number =>
      u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
    visit(mix('x'), mix('y'));
  }
}

/** Endpoint to centre form, as in the SVG implementation notes; rotation is not used in this set. */
function sampleArc(from: Point, to: Point, values: readonly number[], visit: Visit): void {
  const [rx0 = 0, ry0 = 0, rotation = 0, large = 0, sweep = 0] = values;
  if (rotation !== 0) throw new Error('rotated arcs are not used in this set');
  const hx = (from.x - to.x) / 2;
  const hy = (from.y - to.y) / 2;
  const grow = Math.sqrt(Math.max(1, (hx / rx0) ** 2 + (hy / ry0) ** 2));
  const rx = rx0 * grow;
  const ry = ry0 * grow;
  const k = (rx * hy) ** 2 + (ry * hx) ** 2;
  if (k === 0) return;
  const sign = large === sweep ? -1 : 1;
  const f = sign * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - k) / k));
  const cx = (f * rx * hy) / ry;
  const cy = (-f * ry * hx) / rx;
  const start = Math.atan2((hy - cy) / ry, (hx - cx) / rx);
  let turn = Math.atan2((-hy - cy) / ry, (-hx - cx) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const mx = (from.x + to.x) / 2 + cx;
  const my = (from.y + to.y) / 2 + cy;
  for (let i = 1; i < STEPS; i += 1) {
    const angle = start + (turn * i) / STEPS;
    visit(mx + rx * Math.cos(angle), my + ry * Math.sin(angle));
  }
}
