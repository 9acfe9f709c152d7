// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktCallVoiceElement } from './call-voice/call-voice.element.ts';

define(HktCallVoiceElement);

export { HktCallVoiceElement };
