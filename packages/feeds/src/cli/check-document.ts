/** Level 0: the document at one address, asked for as a page of another origin would. */
import { formatPath, parseHallState } from '@huiketing/model';
import { addressOf } from '../address.ts';
import { error, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Target } from './target.ts';

export interface Probe {
  fetch: typeof fetch;
  /** Lets this many milliseconds pass. */
  wait(milliseconds: number): Promise<void>;
}

/** Polls are 2 to 5 s apart. */
const BETWEEN = 2500;
const ORIGIN = 'https://portal.example';

interface Got {
  status: number;
  headers: Headers;
  text: string;
}

export async function checkDocument(target: Target, probe: Probe): Promise<Finding[]> {
  const url = addressOf(target.src, target.hall);
  const first = await get(url, {}, probe);
  if (typeof first === 'string') {
    return [
      error('reach', `${url} does not answer (${first})`, 'Serve the document there over HTTP, for every origin.'),
    ];
  }
  if (first.status !== 200) {
    return [
      error('reach', `${url} answers ${first.status}`, 'Answer 200 with the document, also when the hall is closed.'),
    ];
  }
  const findings = [ok('reach', `${url} answers`), ...checkHeaders(first), ...checkBody(first.text, target.hall)];
  await probe.wait(BETWEEN);
  return [...findings, ...(await checkAgain(url, first, probe))];
}

async function get(url: string, headers: Record<string, string>, { fetch }: Probe): Promise<Got | string> {
  try {
    const response = await fetch(url, { headers: { origin: ORIGIN, ...headers }, cache: 'no-store' });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function checkHeaders({ headers }: Got): Finding[] {
  const findings: Finding[] = [];
  const type = headers.get('content-type') ?? 'nothing';
  if (!/json/i.test(type)) findings.push(warning('type', `Content-Type is ${type}`, 'Send application/json.'));
  const origin = headers.get('access-control-allow-origin');
  if (origin !== '*' && origin !== ORIGIN) {
    findings.push(error('cors', 'a page of another origin may not read it', 'Send Access-Control-Allow-Origin: *.'));
  } else findings.push(ok('cors', 'pages of other origins may read it'));
  return [...findings, ...checkTag(headers)];
}

function checkTag(headers: Headers): Finding[] {
  const tag = headers.get('etag');
  const now = headers.get('hkt-now');
  const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase();
  if (!tag) {
    if (/no-store/i.test(headers.get('cache-control') ?? '')) return [ok('cache', 'no ETag, and nothing is stored')];
    return [error('cache', 'neither an ETag nor no-store', 'Without ETag send Cache-Control: no-store.')];
  }
  const findings: Finding[] = [];
  if (!now) findings.push(error('now', 'an ETag without Hkt-Now', 'Send Hkt-Now with each 200 and 304, or no ETag.'));
  const hidden = ['hkt-now', 'etag'].filter((name) => exposed !== '*' && exposed.indexOf(name) < 0);
  if (hidden.length) {
    const mend = 'Send Access-Control-Expose-Headers: Hkt-Now, ETag.';
    findings.push(error('expose', `pages of other origins cannot see ${hidden.join(' and ')}`, mend));
  }
  return findings.length ? findings : [ok('cache', 'ETag and Hkt-Now are sent, and can be seen')];
}

function checkBody(text: string, hall: string): Finding[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [
      error('json', `the document is no JSON (begins “${text.slice(0, 24)}”)`, 'Send one JSON object, in UTF-8.'),
    ];
  }
  const { value, problems } = parseHallState(body);
  const findings = problems.map(({ path, message, level }): Finding => {
    const said = `${formatPath(path)} ${message}`;
    return { level, rule: 'document', message: said, mend: 'See the hall feed, version 1, and state.schema.json.' };
  });
  if (value && value.hall !== hall) {
    findings.push(error('hall', `it is of hall "${String(value.hall)}"`, `Send "hall": "${hall}" there.`));
  }
  return findings.length ? findings : [ok('document', 'every field is as it should be')];
}

async function checkAgain(url: string, first: Got, probe: Probe): Promise<Finding[]> {
  const tag = first.headers.get('etag');
  const second = await get(url, tag ? { 'if-none-match': tag } : {}, probe);
  if (typeof second === 'string') return [error('again', `the second time it does not answer (${second})`, 'Stay up.')];
  if (second.status === 304) {
    const now = second.headers.get('hkt-now');
    if (now && now !== first.headers.get('hkt-now')) return [ok('again', 'a 304 says how late it is')];
    return [error('again', 'a 304 without a fresh Hkt-Now', 'Send the server’s time with each 304.')];
  }
  const [before, after] = [stateIn(first.text), stateIn(second.text)];
  if (tag && second.headers.get('etag') === tag) {
    return [error('again', 'the same ETag again, and yet the whole document', 'Answer If-None-Match with 304.')];
  }
  if (after.epoch === before.epoch && Number(after.seq) < Number(before.seq)) {
    return [
      error('seq', `seq went back from ${String(before.seq)} to ${String(after.seq)}`, 'A restart needs a new epoch.'),
    ];
  }
  if (after.now === before.now && !second.headers.get('hkt-now')) {
    return [error('again', '“now” stands still', 'Write the server’s time into each answer.')];
  }
  return [ok('again', 'the second answer is later than the first')];
}

function stateIn(text: string): { epoch?: unknown; seq?: unknown; now?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as object;
  } catch {
    return {};
  }
}
