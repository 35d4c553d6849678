/** The style of a downloaded report: readable on any screen and in print, without another file. `--accent` is set with it. */
export const reportCss = `
body { margin: 0; color: #0b0c0c; background: #fff; font: 1.1rem/1.5 Arial, Helvetica, sans-serif; }
.report-page { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
.report-skip { position: absolute; left: -999rem; }
.report-skip:focus { position: static; display: block; padding: 0.5rem 1rem; background: #fd0; color: #0b0c0c; }
.report-crest { display: block; max-width: 14rem; max-height: 10rem; margin: 1rem 0; }
.report-marking { margin: 0; padding: 0.5rem 1rem; background: #0b0c0c; color: #fff; font-weight: bold; }
.report-marking + .report-marking { padding-top: 0; }
h1, h2, h3, h4 { color: var(--accent); line-height: 1.25; margin: 2rem 0 0.75rem; }
h1 { font-size: 2rem; } h2 { font-size: 1.6rem; } h3 { font-size: 1.3rem; } h4 { font-size: 1.1rem; }
.report-subtitle { font-size: 1.4rem; }
p, li, dd, td, th { white-space: pre-line; }
nav ol { list-style: none; padding-left: 0; } nav ol ol { padding-left: 1.5rem; }
nav li { margin: 0.25rem 0; }
a { color: #1d4f91; } a:focus { outline: 3px solid #fd0; background: #fd0; color: #0b0c0c; }
dl > div { margin: 0.5rem 0; } dt { font-weight: bold; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #b1b4b6; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid var(--accent); overflow-wrap: normal; }
.report-note { font-size: 0.95rem; margin: 0 0 0.5rem; }
.report-wide { overflow-x: auto; } .report-wide table { min-width: 40rem; }
.report-wide:focus { outline: 3px solid #fd0; }
.report-figure { margin: 1rem 0; max-width: 34rem; } .report-figure svg { width: 100%; height: auto; }
.report-figure-title { font-weight: bold; margin: 0 0 0.5rem; } figcaption { font-size: 0.95rem; }
@media (min-width: 40rem) { dl > div { display: grid; grid-template-columns: 12rem 1fr; } }
@media print { .report-skip { display: none; } h1, h2, h3, h4 { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } .report-wide { overflow: visible; } .report-wide table { min-width: 0; } }
`;
