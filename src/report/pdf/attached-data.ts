/**
 * How the data in a report's PDF is found again without reading the rest of the file: the dictionary
 * of the attached stream holds this, right before its sizes. Nobody can type it into the file: texts
 * are packed, and in the metadata "<" is escaped.
 */
export const DATA_MARK = '/EqualityStandardData 1/Params<<';

/** Comes right before the 64 hexadecimal digits of the data's SHA-256 in the file's metadata. */
export const DATA_HASH_MARK = '<essa:dataSha256>';

/** The name under which a PDF reader lists the data. */
export const DATA_FILE_NAME = 'assessment.json';
