// Written by `npm run generate`.
export { HktQueueBoardElement } from '../queue-board/queue-board.element.ts';
