/**
 * A text as lines of at most so many characters, for a picture, which breaks none itself; at least one
 * line. A word longer than a line is cut into pieces.
 */
export function breakLines(text: string, mostCharacters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => cutWord(each, mostCharacters))) {
    if (line !== '' && line.length + word.length >= mostCharacters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cutWord(word: string, mostCharacters: number): string[] {
  const characters = Array.from(word);
  const count = Math.ceil(characters.length / mostCharacters);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * mostCharacters, (index + 1) * mostCharacters).join(''),
  );
}
