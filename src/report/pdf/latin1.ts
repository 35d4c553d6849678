/** Bytes as a string of the characters U+0000 to U+00FF, the form jsPDF keeps files in. */
export function joinLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    // spreading would go through an iterator, one byte at a time
    const piece: string = Reflect.apply(
      String.fromCharCode,
      null,
      bytes.subarray(start, start + 8192),
    );
    text += piece;
  }
  return text;
}

/** The bytes of a string whose characters are all below U+0100. */
export function splitLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
