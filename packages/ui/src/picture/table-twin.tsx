import { useUiText } from "../locales/use-ui-text.ts";
import { useLocale } from "../theme/locale.ts";
import type { TwinTable, TwinValue } from "./twin-table.ts";

export interface TableTwinProps {
  caption: string;
  table: TwinTable;
}

/** The table of a picture: what the screen reader reads, and what the reader may prefer. */
export function TableTwin({ caption, table: { columns, rows } }: TableTwinProps) {
  const text = useUiText();
  const numbers = new Intl.NumberFormat(useLocale());
  const show = (value: TwinValue) => {
    if (value === null) return <span className="bassin-soft">{text("picture.missing")}</span>;
    return typeof value === "number" ? numbers.format(value) : value;
  };
  return (
    <table>
      <caption className="bassin-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, isNumeric }) => (
            <th key={label} scope="col" data-numeric={isNumeric ? "" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // Rows are read in the order given and hold no state of their own.
          <tr key={[place, ...row].join("|")}>
            {row.map((value, column) => {
              const isNumeric = columns[column]?.isNumeric ? "" : undefined;
              const key = columns[column]?.label ?? column;
              return column === 0 ? (
                <th key={key} scope="row" data-numeric={isNumeric}>
                  {show(value)}
                </th>
              ) : (
                <td key={key} data-numeric={isNumeric}>
                  {show(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
