import { DATA_HASH_MARK } from '#report/pdf/attached-data.ts';
import { writeXml } from '#report/pdf/pdf-syntax.ts';

/** The metadata that names the file a PDF/UA-1 document. */
export function writeXmp(details: {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly createdAt: string;
  /** SHA-256 of the data that the file carries, or null when it carries none. */
  readonly dataSha256: string | null;
}): string {
  const title = writeXml(details.title);
  const hash =
    details.dataSha256 === null ? '' : `${DATA_HASH_MARK}${details.dataSha256}</essa:dataSha256>\n`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:essa="urn:equality-standard-self-assessment:1">
<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${writeXml(details.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${writeXml(details.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${writeXml(new Date(details.createdAt).toISOString())}</xmp:CreateDate>
${hash}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
