"use strict";
// Tables of class "sortable" are sorted by a click on a heading, or by a key on its button.
(() => {
  const number = (text) => {
    const found = text.replace(/,/g, "").replace("−", "-").match(/-?\d+(\.\d+)?/);
    return found ? Number(found[0]) : -Infinity;
  };
  const words = (cell) => cell.textContent.trim();

  window.makeSortable = (heading, onSort) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const descending = heading.getAttribute("aria-sort") === "ascending";
      for (const other of heading.parentNode.children) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
      onSort(descending ? -1 : 1);
    });
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const numeric = heading.classList.contains("number");
      window.makeSortable(heading, (direction) => {
        const rows = [...body.rows];
        const key = (row) => (numeric ? number(words(row.cells[column])) : words(row.cells[column]));
        const order = numeric ? (a, b) => key(a) - key(b) : (a, b) => key(a).localeCompare(key(b));
        rows.sort((a, b) => direction * order(a, b));
        body.append(...rows);
      });
    });
  }
})();
