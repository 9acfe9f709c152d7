import * as v from 'valibot';

/** A masked name: at most five code points (hence the `u`), at least one of them a star. */
export function mask() {
  const message = 'a masked name: at most 5 characters, one of them “*”';
  return v.pipe(v.string(message), v.regex(/^(?=[^*]*\*)[^\n\r]{1,5}$/u, message));
}
