#!/bin/sh
# Makes the two report fonts, and the list of the characters they have, from Source Sans 3 (npm package source-sans 3.52.0, SIL Open Font Licence).
# Needs npm and Debian's python3-fonttools. Run it from the top of the repository.
set -eu
out="$PWD/src/report/pdf/fonts"
work=$(mktemp -d)
cd "$work"
npm pack --silent source-sans@3.52.0 >/dev/null
tar xzf source-sans-3.52.0.tgz
cat >make.py <<'PYTHON'
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

out = sys.argv[1]
# Latin with every accent the font has, Greek, Cyrillic; then signs, money, arrows, shapes that people paste in
spans = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B9, 0x2BC), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2015),
         (0x2018, 0x201E), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2150, 0x215E), (0x2190, 0x2199), (0x25A0, 0x25FF)]
single = [0x2020, 0x2021, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x2116, 0x2122, 0x2212, 0x221E,
          0x2248, 0x2260, 0x2264, 0x2265, 0x2610, 0x2611, 0x2713, 0x2717]
wanted = {c for first, last in spans for c in range(first, last + 1)} | set(single)
for style in ('Regular', 'Bold'):
    font = TTFont(f'package/TTF/SourceSans3-{style}.ttf', recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, glyph_names=False, name_IDs=[0, 1, 2, 4, 6, 13, 14],
                             name_languages=[0x409], drop_tables=['GSUB', 'GPOS', 'GDEF', 'BASE', 'DSIG', 'STAT'])
    sub = subset.Subsetter(options)
    sub.populate(unicodes=wanted)
    sub.subset(font)
    # "Source" is a reserved font name, so the changed fonts carry another
    names = {1: 'Report Sans', 2: style, 4: f'Report Sans {style}', 6: f'ReportSans-{style}'}
    for record in font['name'].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    cmap = font['cmap']
    cmap.tables = [t for t in cmap.tables if t.format == 4 and t.platformID == 3]
    font.save(f'{out}/report-sans-{style.lower()}.ttf')
    printable = sorted(font.getBestCmap())
    print(style, len(cmap.tables), len(printable), 'characters')
lines = []
for code in printable:
    if lines and lines[-1][1] == code - 1: lines[-1][1] = code
    else: lines.append([code, code])
with open(f'{out}/../../scripts/printable-spans.ts', 'w') as file:
    file.write('/** First and last of each run of characters that both report fonts have; written by .tools/make-report-fonts.sh. */\n')
    file.write('export const printableSpans: readonly (readonly [first: number, last: number])[] = [\n')
    file.writelines(f'  [0x{first:x}, 0x{last:x}],\n' for first, last in lines)
    file.write('];\n')
PYTHON
/usr/bin/python3 make.py "$out"
cp package/LICENSE.md "$out/OFL.txt"
rm -r "$work"
