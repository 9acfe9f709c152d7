/**
 * Every closed list of values, once. An array gives the union type, the runtime check, the story control and the test
 * loop. Free of dependencies: elements import this file.
 */

// Faces of the kit
export const MODES = ['standard', 'elder'] as const;
export const SCHEMES = ['light', 'dark', 'auto'] as const;
export const CONTRASTS = ['normal', 'high', 'auto'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const LOCALES = ['zh-CN', 'en'] as const;
export const LOCKUP_VARIANTS = ['horizontal', 'stacked', 'mark'] as const;
export const LOCKUP_TONES = ['full', 'mono', 'reversed'] as const;

// Small parts
export const TONES = ['neutral', 'primary', 'support', 'success', 'warning', 'danger'] as const;
export const LOUDNESSES = ['quiet', 'normal', 'loud'] as const;
export const SIZES = ['s', 'm', 'l'] as const;
export const BUTTON_VARIANTS = ['primary', 'secondary', 'quiet'] as const;
export const BUTTON_TYPES = ['button', 'submit', 'reset'] as const;
export const MESSAGE_TONES = ['info', 'success', 'warning', 'error'] as const;
/** The usual size first: it stands in for an unknown one. */
export const ICON_SIZES = ['m', 's', 'l', 'xl'] as const;
export const SKELETON_VARIANTS = ['text', 'card', 'list'] as const;
export const STEP_STATES = ['done', 'current', 'todo', 'problem'] as const;

// Zones: the eight of the source article, and the feature zones known so far (a hall may bring its own)
export const ZONE_KINDS = ['core', 'feature'] as const;
export const CORE_ZONES = [
  'reception',
  'display',
  'deliberation',
  'service',
  'parlour',
  'rest',
  'reading',
  'self-service',
] as const;
export const FEATURE_ZONES = [
  'energy-station',
  'kids-play',
  'culture-sports',
  'tea-corner',
  'waiting',
  'happy-classroom',
  'mediation-room',
  'heart-talk',
  'volunteer-post',
  'nursing-room',
] as const;

// Plans
export const SEAT_KINDS = ['table', 'seat'] as const;
export const DOOR_KINDS = ['entrance', 'inner', 'exit'] as const;
export const PASSAGE_KINDS = ['stairs', 'ramp', 'lift'] as const;
/** `screen` is where one reads “您在这里”; `landmark` only helps to find the way. */
export const PLACE_KINDS = [
  'kiosk',
  'screen',
  'wc',
  'accessible-wc',
  'water',
  'aed',
  'supply-station',
  'landmark',
] as const;

// Service list
export const STRANDS = ['care', 'ease', 'safe', 'self'] as const;
export const HANDLINGS = ['instant', 'promised', 'agent', 'self', 'referral', 'guide'] as const;
export const PRIVACY_MODES = ['ticket-only', 'masked', 'public'] as const;
export const CHANNELS = ['hall', 'online', 'mobile', 'terminal', 'mail', 'agent'] as const;
export const AUDIENCES = ['person', 'organisation'] as const;
/** Who brings a paper: waived 免交, we look it up 我们查, you bring it 您带. */
export const MATERIAL_SOURCES = ['waived', 'looked-up', 'bring'] as const;
/** What is brought of a paper: the original, a copy, both, or its electronic form. */
export const MATERIAL_FORMS = ['original', 'copy', 'both', 'electronic'] as const;
export const TIME_UNITS = ['workday', 'day', 'hour', 'minute', 'month', 'year'] as const;

/** How a service list stands: by its width, on a kiosk that people touch, on a screen that pages by itself. */
export const SERVICE_LAYOUTS = ['auto', 'kiosk', 'screen'] as const;

// Compact: where it hangs, and how the card turns its pages
export const COMPACT_LAYOUTS = ['page', 'wall', 'panel'] as const;
export const COMPACT_ROTATIONS = ['day', 'minute', 'hand'] as const;

// Hall state (hall feed, version 1)
export const CALL_STATES = ['calling', 'arrived', 'serving', 'done', 'missed', 'moved', 'cancelled'] as const;
export const QUEUE_OPEN = ['open', 'suspended', 'closed'] as const;
export const STAFF_STATES = ['free', 'busy', 'away'] as const;
/** 敬老, 助残, 预约: a badge with its rule, never an identity. */
export const PRIORITIES = ['elder', 'disability', 'booking'] as const;
export const STORE_STATUSES = ['idle', 'loading', 'live', 'stale', 'failed'] as const;
export const STALE_STAGES = [1, 2, 3] as const;

/** How the calls of a hall are laid out. */
export const QUEUE_BOARD_LAYOUTS = ['board', 'strip', 'list'] as const;

/** Who speaks the calls: the device, the host by `hkt-speak-request`, or nobody. */
export const CALL_VOICES = ['speech', 'host', 'off'] as const;

// Alerts (CAP 1.2)
export const ALERT_STATUSES = ['Actual', 'Exercise', 'System', 'Test', 'Draft'] as const;
export const ALERT_MSG_TYPES = ['Alert', 'Update', 'Cancel', 'Ack', 'Error'] as const;
export const ALERT_CATEGORIES = [
  'Geo',
  'Met',
  'Safety',
  'Security',
  'Rescue',
  'Fire',
  'Health',
  'Env',
  'Transport',
  'Infra',
  'CBRNE',
  'Other',
] as const;
export const ALERT_URGENCIES = ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'] as const;
export const ALERT_SEVERITIES = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'] as const;
export const ALERT_CERTAINTIES = ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'] as const;

// Halls and identity packs
export const HALL_TIERS = ['leading', 'district', 'pioneer'] as const;
/** What a vendor or hall may vary in the unified identity, and nothing else. */
export const PACK_VARIATIONS = ['community', 'second-line', 'feature-zones', 'photos', 'mode'] as const;

// Wording rules
export const WORD_LEVELS = ['error', 'warn', 'info'] as const;

export type Mode = (typeof MODES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Contrast = (typeof CONTRASTS)[number];
export type Density = (typeof DENSITIES)[number];
export type Locale = (typeof LOCALES)[number];
export type LockupVariant = (typeof LOCKUP_VARIANTS)[number];
export type LockupTone = (typeof LOCKUP_TONES)[number];
export type Tone = (typeof TONES)[number];
export type Loudness = (typeof LOUDNESSES)[number];
export type Size = (typeof SIZES)[number];
export type ButtonVariant = (typeof BUTTON_VARIANTS)[number];
export type ButtonType = (typeof BUTTON_TYPES)[number];
export type MessageTone = (typeof MESSAGE_TONES)[number];
export type IconSize = (typeof ICON_SIZES)[number];
export type SkeletonVariant = (typeof SKELETON_VARIANTS)[number];
export type StepState = (typeof STEP_STATES)[number];
export type ZoneKind = (typeof ZONE_KINDS)[number];
export type CoreZone = (typeof CORE_ZONES)[number];
export type FeatureZone = (typeof FEATURE_ZONES)[number];
export type Strand = (typeof STRANDS)[number];
export type Handling = (typeof HANDLINGS)[number];
export type PrivacyMode = (typeof PRIVACY_MODES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type MaterialSource = (typeof MATERIAL_SOURCES)[number];
export type MaterialForm = (typeof MATERIAL_FORMS)[number];
export type TimeUnit = (typeof TIME_UNITS)[number];
export type ServiceLayout = (typeof SERVICE_LAYOUTS)[number];
export type CompactLayout = (typeof COMPACT_LAYOUTS)[number];
export type CompactRotation = (typeof COMPACT_ROTATIONS)[number];
export type CallState = (typeof CALL_STATES)[number];
export type QueueOpen = (typeof QUEUE_OPEN)[number];
export type StaffState = (typeof STAFF_STATES)[number];
export type Priority = (typeof PRIORITIES)[number];
export type StoreStatus = (typeof STORE_STATUSES)[number];
export type StaleStage = (typeof STALE_STAGES)[number];
export type QueueBoardLayout = (typeof QUEUE_BOARD_LAYOUTS)[number];
export type CallVoice = (typeof CALL_VOICES)[number];
export type AlertStatus = (typeof ALERT_STATUSES)[number];
export type AlertMsgType = (typeof ALERT_MSG_TYPES)[number];
export type HallTier = (typeof HALL_TIERS)[number];
export type PackVariation = (typeof PACK_VARIATIONS)[number];
export type WordLevel = (typeof WORD_LEVELS)[number];

/** Whether `value` is a member of the vocabulary `list`. */
export function isOneOf<const T extends readonly (string | number)[]>(list: T, value: unknown): value is T[number] {
  return (list as readonly unknown[]).indexOf(value) >= 0;
}
