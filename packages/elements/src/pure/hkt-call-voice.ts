// Written by `npm run generate`.
export { HktCallVoiceElement } from '../call-voice/call-voice.element.ts';
