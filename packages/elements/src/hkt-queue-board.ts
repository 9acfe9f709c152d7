// Written by `npm run generate`.
import { define } from './base/define.ts';
import { HktQueueBoardElement } from './queue-board/queue-board.element.ts';

define(HktQueueBoardElement);

export { HktQueueBoardElement };
