/**
 * `@huiketing/catalogue/import`: lists in the forms in which they are kept → a catalogue, for Node and build steps.
 * Each importer is pure and loses nothing: what finds no field stays in the item's `extra`.
 */
export { importSheet } from './sheet/import-sheet.ts';
export { columns as sheetColumns } from './sheet/columns.ts';
export type { Cell, Grid } from './sheet/grid.ts';
export { importExchange } from './exchange/import-exchange.ts';
export { exportExchange } from './exchange/export-exchange.ts';
export type { ExchangeTables } from './exchange/export-exchange.ts';
export { exchangeFromCsv, exchangeFromJson } from './exchange/tables.ts';
export type { ExchangeRow, ExchangeRows } from './exchange/tables.ts';
export { derived as exchangeDerived } from './exchange/resident-fields.ts';
export { importHsds } from './hsds/import-hsds.ts';
export { mappings as hsdsMappings, others as hsdsOthers } from './hsds/mapping.ts';
export type { HsdsInput } from './hsds/import-hsds.ts';
export type { HsdsTables } from './hsds/package.ts';
export { FORMATS, importFiles } from './source.ts';
export type { Format, InputFile } from './source.ts';
export { csvGrid } from './read-csv.ts';
export { xlsxGrids } from './read-xlsx.ts';
export { decode } from './decode.ts';
export type { ImportOptions, Imported } from './options.ts';
export { usualZones } from './zones.ts';
export type { ZoneName } from './zones.ts';
