import { type Plugin } from 'vite';

/** Strict on purpose: no inline script or style, no eval, no request to any other host. */
export const CONTENT_SECURITY_POLICY = [
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
  // text becomes script nowhere; the one policy lets the app's own files be workers
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** What a server can say on top; a page cannot forbid its own framing. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** The headers as static hosts read them from a file of this name (Netlify, Cloudflare Pages). */
export const HEADERS_FILE = '_headers';

/**
 * Writes the policy into the built page, and a file with all headers for hosts that read one. The
 * dev server needs inline script, so it goes without.
 */
export function contentSecurityPolicy(): Plugin {
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
    generateBundle() {
      const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
      this.emitFile({
        type: 'asset',
        fileName: HEADERS_FILE,
        source: `/*\n${lines.join('')}`,
      });
    },
  };
}
