type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
/** Not in TypeScript's own types, and not in every browser. */
type MayHaveTrustedTypes = {
  readonly trustedTypes?: { createPolicy: (name: 'default', policy: ScriptPolicy) => unknown };
};

/**
 * The one way from text to script that the page's security policy leaves open (Trusted Types):
 * a worker may be started from a script of this app's own folder. Everything else throws.
 */
export function trustOwnScripts(): void {
  const { trustedTypes }: typeof globalThis & MayHaveTrustedTypes = globalThis;
  // the browser would give more arguments than the address
  const createScriptURL = (address: string) => checkOwnScript(address, document.baseURI);
  trustedTypes?.createPolicy('default', { createScriptURL });
}

/** The address, absolute; throws unless it is a script in the folder the page is served from. */
export function checkOwnScript(address: string, pageAddress: string): string {
  const { href, pathname } = new URL(address, pageAddress);
  const isOwn = href.startsWith(new URL('.', pageAddress).href) && pathname.endsWith('.js');
  if (!isOwn) throw new TypeError(`${address} is not a script of this app.`);
  return href;
}
