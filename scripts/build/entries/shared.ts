/**
 * What most elements stand on, in one chunk with the base: a dozen chunks of a few hundred bytes each would compress
 * badly and cost a request each. Loaded by each file of dist/cdn/elements.
 */
import '../../../packages/elements/src/base/clock.ts';
import '../../../packages/elements/src/base/one-of.ts';
import '../../../packages/elements/src/controllers/face-controller.ts';
import '../../../packages/elements/src/controllers/size-controller.ts';
import '../../../packages/elements/src/icon/icon-template.ts';
import '../../../packages/elements/src/internal/json-child.ts';
import '../../../packages/elements/src/internal/lang-of.ts';
import '../../../packages/elements/src/internal/objects.ts';
import '../../../packages/elements/src/internal/slotted.ts';
import '../../../packages/elements/src/styles/focus.styles.ts';
import '../../../packages/elements/src/styles/icon.styles.ts';
import '../../../packages/elements/src/styles/natives.styles.ts';
import '../../../packages/elements/src/styles/visually-hidden.styles.ts';
import '@huiketing/identity/pictograms/chevron-left.js';
import '@huiketing/identity/pictograms/chevron-right.js';
import '@huiketing/model/text';
