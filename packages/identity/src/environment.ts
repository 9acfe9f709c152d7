import { plainEnvironment } from './modes.ts';
import type { Environment } from './modes.ts';

const queries: Record<keyof Environment, string> = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
};

/** Reads the device's wishes now and calls back when one changes. Without a window (Node) the plain environment. */
export function watchEnvironment(changed: (environment: Environment) => void): Environment {
  if (typeof matchMedia !== 'function') return { ...plainEnvironment };
  const lists = (Object.keys(queries) as (keyof Environment)[]).map((name) => ({
    name,
    list: matchMedia(queries[name]),
  }));
  const read = (): Environment => {
    const environment = { ...plainEnvironment };
    for (const { name, list } of lists) environment[name] = list.matches;
    return environment;
  };
  for (const { list } of lists) list.addEventListener('change', () => changed(read()));
  return read();
}
