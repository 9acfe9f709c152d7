import type { ErrorCode } from '@huiketing/model/errors';

/** Why an answer could not be used. */
export interface Failure {
  code: ErrorCode;
  /** A sentence without its full stop. */
  cause: string;
}
