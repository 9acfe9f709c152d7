/** The ten components of a plain page, with the pictograms they use and no others: held under 15 kB. */
import '@huiketing/elements/hkt-button.js';
import '@huiketing/elements/hkt-card.js';
import '@huiketing/elements/hkt-dialog.js';
import '@huiketing/elements/hkt-empty.js';
import '@huiketing/elements/hkt-message.js';
import '@huiketing/elements/hkt-steps.js';
import '@huiketing/elements/hkt-tabs.js';
import '@huiketing/elements/hkt-tag.js';
import { define } from '@huiketing/elements/base.js';
import { HktIconElement } from '@huiketing/elements/pure/hkt-icon.js';
import { HktSearchFieldElement } from '@huiketing/elements/pure/hkt-search-field.js';

// hkt-icon.js brings all pictograms, since a page may name any; this page names those that its components use.
define(HktIconElement);
// hkt-search-field.js brings the list of suggestions too; a plain page has no engine to fill one.
define(HktSearchFieldElement);
