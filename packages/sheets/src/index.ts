export { readSheet } from "./read-sheet.ts";
export { largestFile, mostLines, type SheetLine, type SheetReading, type SheetRefusal } from "./sheet.ts";
export { writeCsv } from "./write-csv.ts";
export { writeNumber } from "./write-number.ts";
export { type WrittenCell, workbookType, writeWorkbook } from "./write-workbook.ts";
