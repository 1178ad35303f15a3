/** What a cell is sorted by: the number in `data-n`, or else its text. */
function keyOf(row: HTMLTableRowElement, column: number): number | string {
  const cell = row.cells[column]!;
  return cell.dataset['n'] === undefined ? (cell.textContent ?? '').trim() : Number(cell.dataset['n']);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en', { numeric: true });
}

/** Sorts by a column; by the same column again, the other way round. Numbers start with the largest. */
function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const column = head.cellIndex;
  const before = head.getAttribute('aria-sort');
  const falling = before ? before === 'ascending' : typeof keyOf(rows[0]!, column) === 'number';
  for (const other of table.tHead!.rows[0]!.cells) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
  rows.sort((a, b) => compare(keyOf(a, column), keyOf(b, column)) * (falling ? -1 : 1));
  body.append(...rows);
}

/** Makes buttons of the column heads of tables that say that they can be sorted. Without it the tables are whole, in one order. */
export function makeSortable(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-sortable]'))
    for (const head of table.tHead!.rows[0]!.cells) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => sortBy(table, head));
      head.append(button);
    }
}
