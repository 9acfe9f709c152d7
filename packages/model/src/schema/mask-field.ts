import * as v from 'valibot';

const MOST = 5;

/** A masked name: at most five code points, at least one of them a star. */
export function mask() {
  const message = `a masked name: at most ${MOST} characters, one of them “*”`;
  return v.pipe(
    v.string(message),
    v.regex(/\*/, message),
    v.maxLength(MOST * 2, message),
    v.check((value) => [...value].length <= MOST, message),
  );
}
