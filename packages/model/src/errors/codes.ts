/**
 * Stable numbers of everything the kit can complain about. A number is never reused and never changes its meaning.
 * Taken back before anybody was told, and not to be given again: HKT-E008 (class fields: Lit says it), HKT-E021 (no
 * constructable sheets: nothing is wrong then).
 * One constant each, so that a bundle carries only the codes it uses; the text of the pages is in
 * scripts/error-pages.data.ts.
 */

// An element used wrongly
export const ATTRIBUTE_OUT_OF_RANGE = 'HKT-E001';
export const UNKNOWN_ICON = 'HKT-E002';
export const QR_WITHOUT_FALLBACK = 'HKT-E003';
export const BUTTON_WITHOUT_NAME = 'HKT-E004';
export const DIALOG_WITHOUT_TITLE = 'HKT-E005';
export const TABS_MISMATCH = 'HKT-E006';
export const UNKNOWN_LOCALE = 'HKT-E007';
export const HALL_MISSING_SRC = 'HKT-E009';
export const JSON_CHILD_INVALID = 'HKT-E010';
export const UNKNOWN_ZONE = 'HKT-E011';
export const QR_TEXT_TOO_LONG = 'HKT-E012';
export const PROPERTY_WRONG_TYPE = 'HKT-E013';
export const FIELD_WITHOUT_LABEL = 'HKT-E014';
export const RENDER_FAILED = 'HKT-E015';
export const ADDRESS_REFUSED = 'HKT-E016';

// The page
export const SECOND_COPY = 'HKT-E020';
export const STYLE_BLOCKED_BY_CSP = 'HKT-E022';
export const STORAGE_UNAVAILABLE = 'HKT-E023';
export const TRUSTED_TYPES_POLICY = 'HKT-E024';

// Identity packs
export const PACK_UNSIGNED = 'HKT-E030';
export const PACK_ALTERED = 'HKT-E031';
export const PACK_UNTRUSTED = 'HKT-E032';
export const PACK_NOT_IN_FORCE = 'HKT-E033';
export const DEV_TRUST = 'HKT-E034';
export const PACK_INVALID = 'HKT-E035';

// Feeds
export const BAD_FEED = 'HKT-E040';
export const FEED_UNREACHABLE = 'HKT-E041';
export const MIXED_CONTENT = 'HKT-E042';
export const BODY_TOO_LARGE = 'HKT-E043';
export const WRONG_HALL = 'HKT-E044';
export const UNKNOWN_VERSION = 'HKT-E045';

// Data of a hall
export const CATALOGUE_PROBLEMS = 'HKT-E050';
export const COMPACT_PROBLEMS = 'HKT-E051';
export const ZONES_PROBLEMS = 'HKT-E052';
export const STATE_PROBLEMS = 'HKT-E053';
export const HALL_PROBLEMS = 'HKT-E054';
export const PERSONAL_DATA_CUT = 'HKT-E055';

// Plain APIs, configuration, build steps, command lines
export const API_MISUSED = 'HKT-E060';
export const CONFIG_INVALID = 'HKT-E061';
export const FILE_UNREADABLE = 'HKT-E062';
export const SCHEMA_DRIFT = 'HKT-E063';

/** All codes by their plain name; for docs and tests (importing it brings every entry). */
export const errorCodes = {
  'attribute-out-of-range': ATTRIBUTE_OUT_OF_RANGE,
  'unknown-icon': UNKNOWN_ICON,
  'qr-without-fallback': QR_WITHOUT_FALLBACK,
  'button-without-name': BUTTON_WITHOUT_NAME,
  'dialog-without-title': DIALOG_WITHOUT_TITLE,
  'tabs-mismatch': TABS_MISMATCH,
  'unknown-locale': UNKNOWN_LOCALE,
  'hall-missing-src': HALL_MISSING_SRC,
  'json-child-invalid': JSON_CHILD_INVALID,
  'unknown-zone': UNKNOWN_ZONE,
  'qr-text-too-long': QR_TEXT_TOO_LONG,
  'property-wrong-type': PROPERTY_WRONG_TYPE,
  'field-without-label': FIELD_WITHOUT_LABEL,
  'render-failed': RENDER_FAILED,
  'address-refused': ADDRESS_REFUSED,
  'second-copy': SECOND_COPY,
  'style-blocked-by-csp': STYLE_BLOCKED_BY_CSP,
  'storage-unavailable': STORAGE_UNAVAILABLE,
  'trusted-types-policy': TRUSTED_TYPES_POLICY,
  'pack-unsigned': PACK_UNSIGNED,
  'pack-altered': PACK_ALTERED,
  'pack-untrusted': PACK_UNTRUSTED,
  'pack-not-in-force': PACK_NOT_IN_FORCE,
  'dev-trust': DEV_TRUST,
  'pack-invalid': PACK_INVALID,
  'bad-feed': BAD_FEED,
  'feed-unreachable': FEED_UNREACHABLE,
  'mixed-content': MIXED_CONTENT,
  'body-too-large': BODY_TOO_LARGE,
  'wrong-hall': WRONG_HALL,
  'unknown-version': UNKNOWN_VERSION,
  'catalogue-problems': CATALOGUE_PROBLEMS,
  'compact-problems': COMPACT_PROBLEMS,
  'zones-problems': ZONES_PROBLEMS,
  'state-problems': STATE_PROBLEMS,
  'hall-problems': HALL_PROBLEMS,
  'personal-data-cut': PERSONAL_DATA_CUT,
  'api-misused': API_MISUSED,
  'config-invalid': CONFIG_INVALID,
  'file-unreadable': FILE_UNREADABLE,
  'schema-drift': SCHEMA_DRIFT,
} as const;

export type ErrorName = keyof typeof errorCodes;
export type ErrorCode = (typeof errorCodes)[ErrorName];
