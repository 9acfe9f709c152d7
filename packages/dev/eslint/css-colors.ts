/** A pattern that finds a colour written out in CSS: hex, a colour function, or a name. */
const NAMES =
  'aqua|beige|black|blue|brown|coral|crimson|cyan|fuchsia|gold|gray|green|grey|indigo|ivory|khaki|lavender|lime|magenta|' +
  'maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|sienna|silver|teal|tomato|turquoise|violet|wheat|white|yellow';

/** Only where a value stands: after a colon, before the next `;`, `{` or `}`, and not inside a token's name. */
export const rawColorPattern = `:[^;{}]*?(?:#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\\(|(?<![\\w-])(?:(?:dark|light|medium|deep)?(?:${NAMES}))(?![\\w-]))`;
