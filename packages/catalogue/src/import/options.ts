import type { Catalogue } from '@huiketing/model';
import type { DistrictList } from '../check/district-list.ts';
import type { Finding } from '../check/finding.ts';
import type { ZoneName } from './zones.ts';

export interface ImportOptions {
  /** The zones of this hall; the eight and the known feature zones when not given. */
  zones?: readonly ZoneName[];
  /** The district's list: gives categories their code, number, strand, zone and privacy. */
  list?: DistrictList;
  /** What the exchange's codes of time units mean here: `{ '1': '工作日' }`. Without it a code is kept, not guessed. */
  units?: Readonly<Record<string, string>>;
  /** The catalogue's own `status`: `SAMPLE`, a date, who made it. */
  status?: string;
}

/** A catalogue that parses, with everything that is to be mended. */
export interface Imported {
  catalogue: Catalogue;
  findings: Finding[];
}
