import { plainEnvironment } from './modes.ts';
import type { Environment } from './modes.ts';

const queries: Record<keyof Environment, string> = {
  dark: '(prefers-color-scheme: dark)',
  moreContrast: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
};

/** Reads the device's wishes; calls back when one changes. Without a window (Node) the plain environment. */
export function readEnvironment(changed?: () => void): Environment {
  const environment = { ...plainEnvironment };
  if (typeof matchMedia !== 'function') return environment;
  for (const name of Object.keys(queries) as (keyof Environment)[]) {
    const list = matchMedia(queries[name]);
    environment[name] = list.matches;
    if (changed) list.addEventListener('change', changed);
  }
  return environment;
}
