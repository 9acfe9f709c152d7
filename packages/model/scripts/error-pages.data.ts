/** The text of the pages under docs/errors, one entry per code. */
import type { ErrorName } from '../src/errors/codes.ts';

export interface ErrorPage {
  /** What it is about, in a line. */
  title: string;
  cause: string;
  /** What the kit does instead, so that the page goes on working. */
  instead: string;
  fix: string;
}

export const elementPages = {
  'attribute-out-of-range': {
    title: 'An attribute or property has a value outside its list or range',
    cause: 'The value is not one of those the element knows, or a number is too small or too large.',
    instead: 'The safe value named in the message is used. The attribute itself is left as you wrote it.',
    fix: 'Write one of the values in the message. The element’s page lists them with their defaults.',
  },
  'unknown-icon': {
    title: 'No pictogram has this name',
    cause: 'The name is misspelt, or it belongs to a pictogram that this bundle or pack does not carry.',
    instead: 'Nothing is drawn; the words beside it stay.',
    fix: 'Take a name from the pictogram page of the identity manual. In npm builds, import the pictogram’s module.',
  },
  'qr-without-fallback': {
    title: 'A QR code without another way',
    cause: '`hkt-qr` has nothing in its `fallback` slot. Not everyone can scan.',
    instead: 'A line that sends people to the reception zone is shown beside the code.',
    fix: 'Put the human way into the slot: `<span slot="fallback">也可以直接找我们办</span>`.',
  },
  'button-without-name': {
    title: 'A button that a screen reader cannot name',
    cause: 'The button shows only a pictogram and has no words and no `label`.',
    instead: 'It works, but is announced as “button”.',
    fix: 'Give it words, or a `label` that says what it does.',
  },
  'dialog-without-title': {
    title: 'A dialog without a title',
    cause: 'Neither `heading` nor the `heading` slot has words, so nobody hears what has opened.',
    instead: 'It opens under the general name for a notice.',
    fix: 'Set a heading in the words of the person who will read it.',
  },
  'tabs-mismatch': {
    title: 'Tabs and panels do not match',
    cause: 'A tab names a panel that is not there, a panel has no tab, or two share a name.',
    instead: 'Pairs that match work; the rest is not shown.',
    fix: 'Give each tab and its panel the same name, once.',
  },
  'unknown-locale': {
    title: 'A language the kit does not speak',
    cause: '`locale` of `hkt-hall` is not one of those built in.',
    instead: 'Chinese (zh-CN) is used.',
    fix: 'Use `zh-CN` or `en`.',
  },
  'hall-missing-src': {
    title: 'A hall with neither an address nor data',
    cause: '`hkt-hall` has a `hall` id but no `src`, no JSON child and no data set as properties.',
    instead: 'The fallback children stay, and elements inside show that they have nothing yet.',
    fix: 'Set `src` to what stands before `/hkt/v1`, or feed `catalogue`, `plan`, `compact` and `state` yourself.',
  },
  'json-child-invalid': {
    title: 'The JSON inside an element cannot be read',
    cause: 'The `<script type="application/json">` child is not valid JSON, or not an object.',
    instead: 'It is ignored; other sources of data are used.',
    fix: 'Check the place named in the message. Escape `</script>` inside strings as `<\\/script>`.',
  },
  'unknown-zone': {
    title: 'No zone has this code',
    cause: 'A queue or a member of staff in the hall’s state stands in a zone that the plan does not have.',
    instead: 'It is not shown in the list of zones.',
    fix: 'Use a code from plan.json in `zone`, or add the zone there.',
  },
  'qr-text-too-long': {
    title: 'Too much text for a QR code',
    cause: 'The text does not fit into the largest code that can still be scanned from a screen.',
    instead: 'The code is not drawn; the fallback is shown.',
    fix: 'Encode a short address and let the server carry the rest.',
  },
  'property-wrong-type': {
    title: 'A property was given something of another kind',
    cause: 'A data property such as `catalogue` was set to text or a number instead of a parsed object.',
    instead: 'The element behaves as if nothing had been set.',
    fix: 'Parse first: `element.catalogue = parseCatalogue(json).value`.',
  },
  'field-without-label': {
    title: 'A form field without a label',
    cause: 'No `label` is set, so nobody hears what to type.',
    instead: 'The field’s general name is used.',
    fix: 'Set `label`. A placeholder is no label: it vanishes on typing.',
  },
  'render-failed': {
    title: 'An element could not be drawn',
    cause: 'Drawing failed, mostly through data of an unexpected form.',
    instead:
      'The element shows what the page put inside it, or where to ask, until data come that it can draw; its neighbours go on. The error itself is in the console.',
    fix: 'Please report it with the message and the data. No data should be able to do this.',
  },
  'address-refused': {
    title: 'A link leads somewhere it must not',
    cause: 'An address is neither relative nor of a scheme that only leads somewhere (http, https, mailto, tel).',
    instead: 'The words are shown without the link.',
    fix: 'Use a plain address. Start actions from events, not from `javascript:` addresses.',
  },
} satisfies Partial<Record<ErrorName, ErrorPage>>;

export const pagePages = {
  'second-copy': {
    title: 'The kit is on this page twice',
    cause: 'Two scripts, perhaps of two versions, define the same elements.',
    instead: 'The first copy keeps its elements; the second adds only those that are missing. Nothing is thrown.',
    fix: 'Load the kit once, from the portal’s frame rather than from each part of it.',
  },
  'style-blocked-by-csp': {
    title: 'The page’s CSP blocks the kit’s styles',
    cause: 'An engine without constructable style sheets needs a `<style>`, and `style-src` forbids it.',
    instead: 'Elements keep their structure and words, without the identity.',
    fix: 'Before the kit’s script: `window.litNonce = "…"` with the nonce that stands in `style-src`.',
  },
  'storage-unavailable': {
    title: 'The preference cannot be kept',
    cause: 'Local storage is full, blocked or absent.',
    instead: '长辈版 works on this page and is forgotten when it closes.',
    fix: 'Allow storage for the portal, or set `mode` from your own settings.',
  },
  'trusted-types-policy': {
    title: 'Trusted Types forbid Lit’s templates',
    cause: 'The page’s `trusted-types` directive lists names and `lit-html` is not among them.',
    instead: 'The fallback children stay.',
    fix: 'Add `lit-html` to the list: `trusted-types lit-html`.',
  },
} satisfies Partial<Record<ErrorName, ErrorPage>>;

export const packPages = {
  'pack-unsigned': {
    title: 'An identity pack without a signature',
    cause: 'The pack has no `signature`, so nobody vouches for it.',
    instead: 'The built-in pack is used.',
    fix: 'Sign it: `huiketing-identity sign pack.json --key private.key`.',
  },
  'pack-altered': {
    title: 'An identity pack was changed after signing',
    cause: 'The signature does not fit the content.',
    instead: 'The built-in pack is used.',
    fix: 'Fetch the pack from its owner again, and don’t let a build step rewrite it. `huiketing-identity show` tells whose it is.',
  },
  'pack-untrusted': {
    title: 'An identity pack is signed by a key this bundle does not trust',
    cause: 'The signature is right, but its key is not compiled into the bundle.',
    instead: 'The built-in pack is used.',
    fix: 'Build with the owner’s public key: `npm run build -- --trust key.pub`.',
  },
  'pack-not-in-force': {
    title: 'An identity pack is not yet, or no longer, in force',
    cause: 'Today lies before `validFrom` or after `validUntil`.',
    instead: 'The built-in pack is used.',
    fix: 'Check the clock of the device, then ask the owner for the current pack.',
  },
  'dev-trust': {
    title: 'A development build trusts a key given by the page',
    cause: '`useIdentity(pack, {trust})` was called.',
    instead: 'The pack is used, and the page says that it is a development build.',
    fix: 'For release, compile the key in and leave `trust` away.',
  },
  'pack-invalid': {
    title: 'An identity pack has faults',
    cause: 'Some of its fields are missing or of the wrong form; the message gives the path.',
    instead: 'The built-in pack is used.',
    fix: 'Check it against identity-pack.schema.json.',
  },
} satisfies Partial<Record<ErrorName, ErrorPage>>;

export const feedPages = {
  'bad-feed': {
    title: 'The feed’s answer is not a hall document',
    cause: 'The answer is HTML, cut-off JSON or JSON of another kind; often a proxy’s error page.',
    instead: 'The last good data stay, with their age.',
    fix: 'Open the address in a browser. It must give one JSON object as in hall-state.schema.json.',
  },
  'feed-unreachable': {
    title: 'The feed does not answer',
    cause: 'No network, no server, a wrong address, or no CORS header for this page.',
    instead: 'The last good data stay, with their age; attempts go on with growing pauses of up to 30 s.',
    fix: 'Check `src`. From another origin the server must send `Access-Control-Allow-Origin`.',
  },
  'mixed-content': {
    title: 'An https page cannot read an http hall',
    cause: 'Browsers block http requests from https pages.',
    instead: 'Nothing is fetched; the fallback is shown.',
    fix: 'Serve the hall through the portal’s own https address, by a proxy rule of one line.',
  },
  'body-too-large': {
    title: 'The answer is too large',
    cause: 'The document exceeds the limit, so it is no hall’s.',
    instead: 'Reading stops and the last good data stay.',
    fix: 'Send one hall per document, without attachments, pictures or history.',
  },
  'wrong-hall': {
    title: 'The feed is another hall’s',
    cause: '`hall` in the document is not the hall that was asked for.',
    instead: 'The document is dropped.',
    fix: 'Check the route or topic behind the address.',
  },
  'unknown-version': {
    title: 'The feed speaks another version',
    cause: '`v` is not 1.',
    instead: 'Fields this version knows are read; the rest is ignored.',
    fix: 'Update the kit, or let the server send version 1 under `/hkt/v1`.',
  },
} satisfies Partial<Record<ErrorName, ErrorPage>>;

export const dataPages = {
  'catalogue-problems': {
    title: 'The service list has faults',
    cause: 'Some categories or items lack a field or have a wrong one; each message gives the path.',
    instead: 'Those are left out or completed with safe values; all others are shown.',
    fix: 'Mend what the paths lead to, and check against catalogue.schema.json.',
  },
  'compact-problems': {
    title: 'The compact has faults',
    cause: 'Some articles lack a field or have a wrong one; each message gives the path.',
    instead: 'Those are left out; all others are shown.',
    fix: 'Mend what the paths lead to, and check against compact.schema.json.',
  },
  'zones-problems': {
    title: 'The plan or its zones have faults',
    cause: 'Some zones lack a field, have a wrong one or share a code, or one of the eight is not there.',
    instead: 'Zones that cannot be used are left out; all others are shown.',
    fix: 'Mend what the paths lead to, and check against plan.schema.json.',
  },
  'state-problems': {
    title: 'The hall’s state has faults',
    cause: 'Some calls, queues or notices are wrong, or a field of another age (window, counter) was sent.',
    instead: 'Those are left out; all others are shown.',
    fix: 'Mend what the paths lead to. A place is `to: {zone, seat, staff}`.',
  },
  'hall-problems': {
    title: 'hall.json has faults',
    cause: 'Name, address, hours or another field is missing or wrong; each message gives the path.',
    instead: 'What is good is shown.',
    fix: 'Mend what the paths lead to, and check against hall.schema.json.',
  },
  'personal-data-cut': {
    title: 'Personal data came with the feed',
    cause: 'A field held text in the shape of an ID or phone number. No such field exists in the protocol.',
    instead: 'It was cut out before anything could show or keep it.',
    fix: 'Remove it at the source now: what reaches a public feed is already public.',
  },
} satisfies Partial<Record<ErrorName, ErrorPage>>;

export const toolPages = {
  'api-misused': {
    title: 'A function was called in a way it cannot serve',
    cause: 'An argument is missing or of the wrong kind; the message names it.',
    instead: 'Nothing was done.',
    fix: 'See the function’s description in the package’s README.',
  },
  'config-invalid': {
    title: 'A configuration, token source or other authored file is wrong',
    cause: 'The message names the file and the place.',
    instead: 'The build stopped.',
    fix: 'Mend the place named and run the command again.',
  },
  'file-unreadable': {
    title: 'A file cannot be read',
    cause: 'It does not exist, is a folder, or permissions forbid it.',
    instead: 'It was skipped; the other files were read. The command exits with 2.',
    fix: 'Check the path.',
  },
  'schema-drift': {
    title: 'A generated file is not what its source says',
    cause: 'The source changed, or the file was edited by hand.',
    instead: 'The check failed; nothing was written.',
    fix: 'Run the command named in the message and commit the result.',
  },
} satisfies Partial<Record<ErrorName, ErrorPage>>;

export const errorGroups = {
  'An element used wrongly': elementPages,
  'The page': pagePages,
  'Identity packs': packPages,
  Feeds: feedPages,
  'Data of a hall': dataPages,
  'APIs, configuration, builds, command lines': toolPages,
} satisfies Record<string, Partial<Record<ErrorName, ErrorPage>>>;
