import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

import { supplyChain } from './.tools/supply-chain.ts';

/** Strict on purpose: no inline script or style, no eval, no request to any other host. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page; the dev server needs inline script, so it goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

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

const supply = supplyChain();
const empty = fileURLToPath(new URL('src/report/pdf/absent-module.ts', import.meta.url));

export default defineConfig({
  plugins: [react(), contentSecurityPolicy(), checkFrameworks(), supply.main],
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
