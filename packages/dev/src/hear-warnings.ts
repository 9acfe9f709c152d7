/** Collects what the kit warns of until the test ends. */
export function hearWarnings(): () => string[] {
  const heard: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => void heard.push(text);
  afterEachOnce(() => (console.warn = original));
  return () => heard;
}

let cleanups: (() => void)[] = [];

function afterEachOnce(cleanup: () => void): void {
  cleanups.push(cleanup);
}

afterEach(() => {
  cleanups.forEach((cleanup) => cleanup());
  cleanups = [];
});
