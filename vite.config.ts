import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

import { readAppVersion } from './.tools/app-version.ts';
import { contentSecurityPolicy } from './.tools/content-security-policy.ts';
import { serviceWorker } from './.tools/service-worker-plugin.ts';
import { supplyChain } from './.tools/supply-chain.ts';

/** Stops the build when the data of a framework or a group scheme breaks its schema or its cross references. */
function checkFrameworks(): Plugin {
  return {
    name: 'check-frameworks',
    apply: 'build',
    async buildStart() {
      const { module } = await runnerImport<{ checkFrameworks: () => void }>(
        '/src/content/frameworks/built-in-frameworks.ts',
      );
      module.checkFrameworks();
      const schemes = await runnerImport<{ checkBuiltInSchemes: () => void }>(
        '/src/content/group-schemes/built-in-schemes.ts',
      );
      schemes.module.checkBuiltInSchemes();
    },
  };
}

const version = readAppVersion(import.meta.dirname);
const supply = supplyChain();
const empty = fileURLToPath(new URL('src/report/pdf/absent-module.ts', import.meta.url));

export default defineConfig({
  plugins: [
    react(),
    contentSecurityPolicy(),
    checkFrameworks(),
    supply.main,
    serviceWorker(version),
  ],
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(version.version) },
  base: './',
  // jsPDF names these as optional; we never call .html() or .addSvgAsImage()
  resolve: { alias: { canvg: empty, html2canvas: empty, dompurify: empty } },
  css: {
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
  },
  worker: { format: 'es', plugins: () => [supply.worker] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/support/serve-build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
