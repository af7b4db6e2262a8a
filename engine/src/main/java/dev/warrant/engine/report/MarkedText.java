package dev.warrant.engine.report;

import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text with the words of facts marked. Where facts overlap, the mark is that of the one with the
 * fewest words, and tells of all of them.
 */
final class MarkedText {
  private static final Comparator<Fact> FEWEST_WORDS =
      Comparator.comparingInt((Fact fact) -> fact.evidence().quote().length())
          .thenComparing(Fact::id);

  private final String text;
  private final List<Fact> marked;
  private final Set<String> ids;
  private final Map<String, String> anchors = new HashMap<>();
  private final StringBuilder html = new StringBuilder();

  MarkedText(String text, List<Fact> facts) {
    this.text = text;
    marked =
        facts.stream()
            .filter(fact -> standsIn(text, fact.evidence()))
            .sorted(Comparator.comparingInt(fact -> fact.evidence().start()))
            .toList();
    ids = marked.stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
    write();
  }

  private static boolean standsIn(String text, Evidence words) {
    return words.quoted()
        && words.end() <= text.length()
        && text.startsWith(words.quote(), words.start());
  }

  boolean marksAny() {
    return !marked.isEmpty();
  }

  boolean marks(Fact fact) {
    return ids.contains(fact.id());
  }

  /** Where a marked fact begins, as the part of a link after the hash sign. */
  String anchor(Fact fact) {
    return anchors.get(fact.id());
  }

  /** The whole text, marked and escaped. */
  String html() {
    return html.toString();
  }

  private void write() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Fact fact : marked) {
      edges.add(fact.evidence().start());
      edges.add(fact.evidence().end());
    }
    edges.add(text.length());
    List<Fact> open = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int end : edges) {
      if (start < end) {
        piece(start, end, open);
      }
      int edge = end;
      open.removeIf(fact -> fact.evidence().end() <= edge);
      while (next < marked.size() && marked.get(next).evidence().start() == edge) {
        open.add(marked.get(next++));
      }
      start = end;
    }
  }

  private void piece(int start, int end, List<Fact> open) {
    String words = Html.escape(text.substring(start, end));
    if (open.isEmpty()) {
      html.append(words);
      return;
    }
    List<Fact> told = open.stream().sorted(FEWEST_WORDS).toList();
    String anchor = "at-" + start;
    told.forEach(fact -> anchors.putIfAbsent(fact.id(), anchor));
    String ending =
        told.stream()
            .filter(fact -> fact.evidence().end() == end)
            .map(Fact::id)
            .collect(Collectors.joining(" "));
    String note =
        Html.escape(told.stream().map(MarkedText::note).collect(Collectors.joining("; ")));
    html.append("<mark id=\"").append(anchor).append("\" class=\"");
    html.append(FactMark.of(told.get(0)).styleClass()).append('"');
    if (!ending.isEmpty()) {
      html.append(" data-fact=\"").append(Html.escape(ending)).append('"');
    }
    html.append("><a href=\"#row-").append(Html.escape(told.get(0).id()));
    html.append("\" title=\"").append(note).append("\" data-note=\"").append(note);
    html.append("\">").append(words).append("</a></mark>");
  }

  /** Concept, assertion and date of a fact, in a line. */
  private static String note(Fact fact) {
    String said = fact.saidOn() == null ? "" : ", said on " + fact.saidOn();
    return PrintableText.onOneLine(
        fact.id() + ": " + FactsPage.concept(fact) + ", " + FactsPage.assertion(fact) + said);
  }
}
