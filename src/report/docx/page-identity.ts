import { AlignmentType, Header, ImageRun, Paragraph, TextRun } from 'docx';

import { decodeBase64 } from '#report/crest/base64.ts';
import { type CoverCrest } from '#report/report-block.ts';

/** 55 mm by 40 mm, as Word counts: 96 pixels to the inch. */
const crestRoom = { width: 208, height: 151 };

/** The council's picture with its words, in its own proportions. */
export function buildCrest(crest: CoverCrest): Paragraph {
  const { mediaType, base64, widthPixels, heightPixels, alternative } = crest;
  const scale = Math.min(crestRoom.width / widthPixels, crestRoom.height / heightPixels);
  const image = new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: decodeBase64(base64),
    transformation: { width: widthPixels * scale, height: heightPixels * scale },
    altText: { name: 'Crest', title: 'Crest', description: alternative },
  });
  return new Paragraph({ children: [image] });
}

/** The head of every page: that it is a draft, and who may see it. */
export function buildPageHead(notices: readonly string[]): Header {
  return new Header({
    children: notices.map(
      (words) =>
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [new TextRun({ text: words, bold: true })],
        }),
    ),
  });
}
