"use strict";
// The list of departures: filtered, sorted, and opened to the evidence side by side.
// Words of letters are only ever set as text, never as markup.
(() => {
  const { guideline, rows } = JSON.parse(document.getElementById("departure-data").textContent);
  const form = document.getElementById("departure-controls");
  const table = document.getElementById("departure-list");
  const body = table.tBodies[0];
  const rowTemplate = document.getElementById("departure-row");
  const evidenceTemplate = document.getElementById("departure-evidence");
  const badges = { "None found": "good", Outcome: "bad", Partial: "doubt", Citation: "note", Finding: "note" };
  const verdicts = { confirmed: "good", contradicted: "bad", "not checkable": "doubt" };
  const statuses = { met: "good", "not met": "bad", "not documented": "doubt" };
  const state = { page: 0, key: "rank", direction: 1, open: new Set() };

  for (const row of rows) {
    row.topicName = guideline.topics[row.topic] ?? "";
    row.strength = row.clearCut.toFixed(1);
    row.years = row.year === 0 ? "unsaid" : String(row.year);
    row.haystack = [row.case, row.source, row.text, row.treatment, ...row.words].join("\n").toLowerCase();
  }

  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const item = (...parts) => {
    const made = element("li");
    made.append(...parts);
    return made;
  };

  // What may be chosen, and how a row is held against it.
  const choices = {
    kind: (row) => [row.kind],
    topic: (row) => [row.topicName],
    treatment: (row) => [row.treatment],
    actual: (row) => [row.actual],
    year: (row) => [row.years],
    specialty: (row) => row.specialty,
  };
  for (const [name, valuesOf] of Object.entries(choices)) {
    const values = [...new Set(rows.flatMap(valuesOf))].filter((value) => value !== "").sort();
    form.elements[name].append(...values.map((value) => element("option", value)));
  }
  const chosen = () => {
    const words = form.elements.words.value.trim().toLowerCase();
    const picked = Object.entries(choices).filter(([name]) => form.elements[name].value !== "");
    return rows
      .filter((row) => (words === "" || row.haystack.includes(words)) && picked.every(([name, valuesOf]) => valuesOf(row).includes(form.elements[name].value)))
      .sort((a, b) => state.direction * compare(a[state.key], b[state.key]) || a.rank - b.rank);
  };
  const count = (number) => number.toLocaleString("en-US");
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b));

  const evidence = (row) => {
    const shown = evidenceTemplate.content.cloneNode(true);
    const part = (name) => shown.querySelector(`[data-part="${name}"]`);
    part("why").textContent = `${row.kind}: ${guideline.kinds[row.kind]}.${row.partAllowed ? " Utilization review had allowed the supported part." : ""}`;
    part("record").append(...row.criteria.map((one) => recordOf(row, one)));
    part("rationale").append(...quotes(row, row.rationale).map((sentence) => item(sentence)));
    part("findings").append(...row.findings.map((one) => findingOf(row, one)));
    const read = row.criteria.filter((one) => one.decisive).map((one) => guideline.criteria[one.key]).filter((one) => one?.text);
    // Criteria that rest on the same words of the guideline show them once.
    part("guideline").append(...[...new Map(read.map((one) => [one.text, one])).values()].map(passageOf));
    part("cited").textContent = `${row.cited.length === 0 ? "No guideline is cited." : row.cited.join(". ") + "."}${row.expected.length === 0 ? "" : ` The edition speaks of the treatment on pages ${row.expected.join(", ")}.`}`;
    part("source").textContent = `${row.source}, item ${row.item}${row.specialty.length === 0 ? "" : ` · ${row.specialty.join(", ")}`}${row.year === 0 ? "" : ` · ${row.year}`}`;
    return shown;
  };
  const quotes = (row, places) => places.map((place) => element("blockquote", row.words[place]));
  const recordOf = (row, one) => {
    const named = guideline.criteria[one.key];
    const line = element("div");
    line.append(element("b", named.name), " ", element("span", `${one.mark} ${one.status}${one.bar ? " (a bar)" : ""}`, `badge ${statuses[one.status]}`));
    if (one.doubtful) line.append(" ", element("span", "doubtful reading", "badge doubt"));
    const said = one.record.length > 0 ? quotes(row, one.record) : [element("div", one.status === "not documented" ? "The record is silent." : "The request itself shows it.", "silent")];
    return item(line, ...said);
  };
  const findingOf = (row, finding) => {
    const line = element("div");
    line.append(`“${finding.claim}” `, element("span", finding.verdict, `badge ${verdicts[finding.verdict]}`));
    return item(line, ...quotes(row, finding.says), ...recordOn(row, finding));
  };
  const recordOn = (row, finding) => {
    if (finding.record.length > 0) return [element("div", "The record:"), ...quotes(row, finding.record)];
    if (finding.related.length > 0) return [element("div", "The record, which settles it neither way:"), ...quotes(row, finding.related)];
    return finding.verdict === "not checkable" ? [element("div", "Nothing was read in the record that bears on it.", "silent")] : [];
  };
  const passageOf = (passage) => {
    const place = [passage.section, passage.page && `p. ${passage.page}`, passage.unverified && "from knowledge"].filter(Boolean).join(", ");
    return item(element("b", place), element("blockquote", passage.text));
  };

  const rowOf = (row) => {
    const made = rowTemplate.content.firstElementChild.cloneNode(true);
    for (const cell of made.querySelectorAll("[data-text]")) cell.textContent = row[cell.dataset.text];
    made.querySelector(".badge").classList.add(badges[row.kind]);
    const button = made.querySelector(".expand");
    button.setAttribute("aria-label", `Evidence for ${row.text}, ${row.case}`);
    const show = (open) => {
      if (open === made.classList.contains("open")) return;
      made.classList.toggle("open", open);
      button.setAttribute("aria-expanded", open);
      button.textContent = open ? "▾" : "▸";
      if (open) made.after(evidence(row));
      else made.nextElementSibling.remove();
      state.open[open ? "add" : "delete"](row.rank);
    };
    button.addEventListener("click", () => show(!made.classList.contains("open")));
    made.show = show;
    return made;
  };

  const draw = () => {
    const found = chosen();
    const size = Number(form.elements.size.value) || Math.max(1, found.length);
    const pages = Math.max(1, Math.ceil(found.length / size));
    state.page = Math.min(state.page, pages - 1);
    const from = state.page * size;
    const shown = found.slice(from, from + size);
    const made = shown.map(rowOf);
    body.replaceChildren(...made);
    shown.forEach((row, place) => made[place].show(state.open.has(row.rank)));
    document.getElementById("departure-count").textContent = found.length === 0 ? "No departure fits." : `${count(from + 1)} to ${count(from + shown.length)} of ${count(found.length)}${found.length === rows.length ? "" : ` that fit, of ${count(rows.length)}`}`;
    document.getElementById("page-before").disabled = state.page === 0;
    document.getElementById("page-after").disabled = state.page === pages - 1;
  };
  const turn = (pages) => {
    state.page += pages;
    draw();
  };
  const showAll = (open) => {
    if (!open) state.open.clear();
    [...body.querySelectorAll("tr:not(.evidence)")].forEach((row) => row.show(open));
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  for (const event of ["input", "change"]) {
    form.addEventListener(event, () => {
      state.page = 0;
      draw();
    });
  }
  document.getElementById("page-before").addEventListener("click", () => turn(-1));
  document.getElementById("page-after").addEventListener("click", () => turn(1));
  document.getElementById("expand-all").addEventListener("click", () => showAll(true));
  document.getElementById("collapse-all").addEventListener("click", () => showAll(false));
  for (const heading of table.querySelectorAll("th[data-key]")) {
    window.makeSortable(heading, (direction) => {
      Object.assign(state, { key: heading.dataset.key, direction, page: 0 });
      draw();
    });
  }
  draw();
})();
