package dev.warrant.engine.report;

import dev.warrant.engine.determination.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What would change the answer, for a reader. */
final class ChangesText {
  private final TextPage page;
  private final TextStyle style;
  private final Map<String, String> titles;
  private final Set<String> printed = new HashSet<>();

  /**
   * @param titles names of the criteria, by id
   */
  ChangesText(TextPage page, TextStyle style, Map<String, String> titles) {
    this.page = page;
    this.style = style;
    this.titles = titles;
  }

  /** Each change; what it asks of the provider stands under the first that asks it. */
  void print(List<Change> changes) {
    changes.forEach(this::print);
  }

  private void print(Change change) {
    page.blank();
    String documented =
        change.ifDocumented().stream()
            .map(id -> titles.getOrDefault(id, id.replace('-', ' ')))
            .collect(Collectors.joining(", "));
    List<String> asked = change.requests().stream().filter(printed::add).toList();
    page.entry(
        2,
        new Painted(style.arrow() + " ", style::bold),
        Painted.plain(
            change.to().name().toLowerCase(Locale.ROOT).replace('_', ' ').toUpperCase(Locale.ROOT)
                + " if the record documented: "
                + documented
                + (asked.isEmpty() && !change.requests().isEmpty() ? " (as above)" : "")),
        Painted.NOTHING);
    for (String request : asked) {
      page.entry(
          4, Painted.plain("- "), Painted.plain(PrintableText.onOneLine(request)), Painted.NOTHING);
    }
  }
}
