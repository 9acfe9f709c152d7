/** What a check found: one line for the vendor, with what to do. */
export interface Finding {
  level: 'error' | 'warning' | 'ok';
  /** A stable name of the rule (feed-protocol: level 0 to 3). */
  rule: string;
  message: string;
  mend?: string;
}

export const ok = (rule: string, message: string): Finding => ({ level: 'ok', rule, message });
export const warning = (rule: string, message: string, mend: string): Finding => ({
  level: 'warning',
  rule,
  message,
  mend,
});
export const error = (rule: string, message: string, mend: string): Finding => ({
  level: 'error',
  rule,
  message,
  mend,
});

const MARKS = { error: '✗', warning: '!', ok: '✓' };

export function lineOf({ level, rule, message, mend }: Finding): string {
  return `${MARKS[level]} ${rule}: ${message}${mend ? `\n    → ${mend}` : ''}`;
}
