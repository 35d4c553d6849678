import { useState } from 'react';

import { writeCsv } from '#features/documents/csv.ts';
import { type SaveDocument } from '#features/documents/save-document.ts';
import { type Sheet } from '#features/documents/sheet.ts';
import { writeWorkbook } from '#features/documents/write-workbook.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';

type SheetDownloadsProps = {
  readonly buildSheets: () => readonly Sheet[];
  readonly onSave: SaveDocument;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In the order of buildSheets. */
const sheetNames = [
  'Action plan',
  'Gaps',
  'Evidence register',
  'Results',
  'Measures',
  'Readings and targets',
];

/** All sheets as one workbook, or one of them as CSV. */
export function SheetDownloads({ buildSheets, onSave }: SheetDownloadsProps) {
  const [sheetIndex, setSheetIndex] = useState(0);

  async function makeCsv(): Promise<string> {
    const sheet = buildSheets()[sheetIndex];
    return sheet === undefined ? '' : writeCsv(sheet);
  }

  return (
    <>
      <p className="govuk-body">
        The workbook holds the action plan, the gaps, the evidence register, the results, the
        measures and their figures, each on a sheet of its own.
      </p>
      <Button
        onClick={() =>
          void onSave('workbook', 'xlsx', XLSX, async () => writeWorkbook(buildSheets()))
        }
      >
        Download the workbook (.xlsx)
      </Button>
      <div className="app-actions app-actions--foot">
        <Select
          label="One sheet as CSV"
          options={sheetNames.map((name, index) => ({ value: `${index}`, label: name }))}
          value={`${sheetIndex}`}
          onChange={(event) => setSheetIndex(Number(event.target.value))}
        />
        <Button
          look="secondary"
          onClick={() => void onSave(sheetNames[sheetIndex] ?? 'sheet', 'csv', 'text/csv', makeCsv)}
        >
          Download CSV
        </Button>
      </div>
    </>
  );
}
