// stands in for canvg, html2canvas and dompurify, which jsPDF names but a report never uses (vite.config.ts)
export const isAbsent = true;
