declare const __HKT_DEV__: boolean | undefined;

/** Whether this is a development build. Production bundles define `__HKT_DEV__` as false. */
export const DEV: boolean = typeof __HKT_DEV__ === 'undefined' ? true : __HKT_DEV__;
