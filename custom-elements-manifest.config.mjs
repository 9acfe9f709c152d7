// Read by `npm run generate` (scripts/generate/manifest.ts), which also writes the result where it belongs.
export default {
  litelement: true,
  dependencies: false,
  packagejson: false,
};
