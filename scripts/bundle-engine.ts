import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// The engine by itself, minified as it is in the page, for size-limit to weigh.
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../.output/sizes', import.meta.url)),
    target: 'esnext',
    lib: {
      entry: fileURLToPath(new URL('../src/engine/check.ts', import.meta.url)),
      formats: ['iife'],
      name: 'engine',
      fileName: () => 'engine.js',
    },
  },
});
