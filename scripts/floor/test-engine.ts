/** What one engine must do with every example: render it, keep it sealed, answer the keyboard. */
import type { CdpPage } from '../lib/cdp.ts';
import type { Tally } from '../lib/lane.ts';
import type { Log } from '../lib/log.ts';
import { startEngine } from './engines.ts';
import type { Engine } from './engines.ts';
import { serveFloorPages } from './pages.ts';

interface Look {
  unrendered: string[];
  styles: string[];
  error?: string;
}

const call = <T>(page: CdpPage, method: string, ...args: string[]): Promise<T> =>
  page.evaluate<T>(`probe.${method}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);

/** What went wrong in the page itself: an error outside of every test still is one. */
function hearErrors(page: CdpPage): string[] {
  const errors: string[] = [];
  page.on((method, params) => {
    if (method !== 'Runtime.exceptionThrown') return;
    const { exceptionDetails } = params as { exceptionDetails: { text: string; exception?: { description?: string } } };
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  return errors;
}

async function lookAtAll(page: CdpPage, examples: readonly [string, string][]): Promise<Look[]> {
  const looks: Look[] = [];
  for (const [tag, name] of examples) {
    const broken = (error: unknown): Look => ({ unrendered: [], styles: [], error: String(error) });
    looks.push(await call<Look>(page, 'look', tag, name).catch(broken));
  }
  return looks;
}

function firstDifference(clean: Look, hostile: Look): string | undefined {
  if (clean.styles.length !== hostile.styles.length) return 'it has other nodes in a hostile page';
  const index = clean.styles.findIndex((style, at) => style !== hostile.styles[at]);
  return index < 0 ? undefined : `${clean.styles[index]}\n       became ${hostile.styles[index]}`;
}

export function judgeLooks(clean: Look, hostile: Look): string | undefined {
  if (clean.error ?? hostile.error) return clean.error ?? hostile.error;
  if (clean.unrendered.length > 0) return `not rendered: ${clean.unrendered.join(', ')}`;
  const difference = firstDifference(clean, hostile);
  return difference && `not sealed: ${difference}`;
}

/** Tab must stop once at each control, in order, and Enter must press a button. */
async function judgeKeys(page: CdpPage, [tag, name]: [string, string]): Promise<string | undefined> {
  const expected = await call<number>(page, 'prepareKeys', tag, name);
  const stops: number[] = [];
  for (let press = 0; press < expected; press++) {
    await page.press('Tab');
    const stop = await call<number>(page, 'stop');
    stops.push(stop);
    if (stop !== 0 || !(await call<boolean>(page, 'aim'))) continue;
    await page.press('Enter');
    if (!(await call<boolean>(page, 'answered'))) return 'Enter did not press the button that has the focus';
    if ((await call<number>(page, 'stop')) !== stop) return undefined; // The button did its work and moved the focus.
  }
  const missing = Array.from({ length: expected }, (_, index) => index).filter((index) => !stops.includes(index));
  return missing.length > 0 ? `Tab stopped at ${stops.join(' ')}, of ${expected} controls` : undefined;
}

/** What the policy of the page forbade since it was opened. */
const violations = (page: CdpPage): Promise<string[]> => page.evaluate<string[]>('frame().then(() => violations)');

/** Under a strict policy with a nonce everything looks as it does without one, and nothing is reported. */
async function judgePolicy(
  page: CdpPage,
  url: string,
  examples: readonly [string, string][],
  clean: readonly Look[],
): Promise<string[]> {
  await page.open(url);
  await page.evaluate('window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  const looks = await lookAtAll(page, examples);
  const problems = examples.flatMap((example, index) => {
    // What fails without a policy has been told already.
    const problem = clean[index]!.error ? undefined : judgeLooks(clean[index]!, looks[index]!);
    return problem ? [`${example.join(' ')}: ${problem}`] : [];
  });
  problems.push(...(await violations(page)));
  // What would not be heard here proves nothing above.
  await page.evaluate("document.head.appendChild(document.createElement('style')).textContent = 'p { color: red }'");
  if ((await violations(page)).length === 0) problems.push('a style without the nonce went unheard');
  return problems;
}

export async function testEngine(engine: Engine, log: Log): Promise<Tally> {
  const served = await serveFloorPages();
  const browser = await startEngine(engine);
  const { page } = browser;
  const tally: Tally = { passed: 0, failed: 0, problems: [], notes: [browser.product] };
  const judge = (subject: string, problem: string | undefined): void => {
    log.write(`${problem ? '✗' : '✓'} ${subject} ${problem ?? ''}\n`);
    if (problem) tally.problems.push(`${subject}: ${problem}`);
    tally[problem ? 'failed' : 'passed'] += 1;
  };
  try {
    const errors = hearErrors(page);
    await page.open(`${served.url}/clean.html`);
    const examples = await call<[string, string][]>(page, 'list');
    const clean = await lookAtAll(page, examples);
    await page.open(`${served.url}/hostile.html`);
    const hostile = await lookAtAll(page, examples);
    examples.forEach((example, index) => judge(example.join(' '), judgeLooks(clean[index]!, hostile[index]!)));
    const forbidden = await judgePolicy(page, `${served.url}/nonce.html`, examples, clean);
    judge('a strict policy with a nonce', forbidden[0]);
    // The keys come last: one of them is remembered by the elder switch, for the whole site.
    await page.open(`${served.url}/clean.html`);
    for (const example of examples) judge(`${example.join(' ')}, keys`, await judgeKeys(page, example).catch(String));
    judge('no error in the page', errors[0]);
    tally.problems.splice(12);
    return tally;
  } finally {
    browser.close();
    served.close();
  }
}
