import type { Pictogram } from './types.ts';

/** 代收快递: a parcel. */
export const parcel: Pictogram = {
  name: 'parcel',
  zh: '代收快递',
  en: 'Parcels',
  group: 'facility',
  paths: [
    'M11.03 3.12Q12 2.6 12.97 3.12L19.78 6.73Q20.75 7.25 20.75 8.35L20.75 15.65Q20.75 16.75 19.78 17.27L12.97 20.88Q12 21.4 11.03 20.88L4.22 17.27Q3.25 16.75 3.25 15.65L3.25 8.35Q3.25 7.25 4.22 6.73zM3.5 7.5L12 12l8.5-4.5M12 12v9M7.75 5.1l8.5 4.5',
  ],
};
