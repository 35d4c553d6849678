/** Long enough for every browser to have begun to save. */
const KEEP_MS = 60_000;

/** Hands a file to the browser to save, as if a link to it had been followed. */
export function saveFile(fileName: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
