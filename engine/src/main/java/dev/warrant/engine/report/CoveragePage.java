package dev.warrant.engine.report;

import dev.warrant.engine.authoring.Coverage;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.SourceFile;
import java.util.List;

/**
 * How much of the rules is tried as one page for a browser: the same gaps and totals as the text,
 * and the rules with every constraint marked.
 */
public final class CoveragePage {
  private final HtmlPage page =
      HtmlPage.titled("What tests and cases try of the rules", "coverage-page.css");

  private CoveragePage() {}

  /**
   * The page, ending with a line feed.
   *
   * @param editions one for each edition, in the order of their folders
   * @param version Warrant's own
   */
  public static String of(List<Coverage> editions, String version) {
    CoveragePage coverage = new CoveragePage();
    coverage.page.element("h1", "What tests and cases try of the rules");
    coverage.legend();
    editions.forEach(coverage::edition);
    return coverage
        .page
        .element("p class=\"note\"", "Written by Warrant " + version + ".")
        .written();
  }

  private void legend() {
    page.add("<ul class=\"legend\" aria-label=\"Legend\">\n");
    for (Seen seen : Seen.values()) {
      page.add("<li><mark class=\"" + seen.styleClass() + "\">" + seen.meaning + "</mark></li>\n");
    }
    page.add("</ul>\n");
  }

  private void edition(Coverage coverage) {
    String id = coverage.edition();
    page.element("h2 id=\"" + Html.escape(id) + "\"", CoverageWords.heading(coverage))
        .add("<ul class=\"totals\">\n");
    CoverageWords.totals(coverage).forEach(total -> page.element("li", total));
    page.add("</ul>\n");
    gaps(coverage);
    criteria(coverage);
    for (SourceFile file : coverage.files()) {
      file(coverage, file);
    }
  }

  private void gaps(Coverage coverage) {
    List<Coverage.Gap> gaps = coverage.gaps();
    page.add("<section>\n<h3>Never tried (" + gaps.size() + ")</h3>\n<ul class=\"gaps\">\n");
    for (Coverage.Gap gap : gaps) {
      String words = Html.escape(CoverageWords.gap(coverage, gap));
      page.add("<li class=\"gap\">")
          .add(
              gap.file().isEmpty()
                  ? words
                  : "<a href=\"#"
                      + anchor(coverage, gap.file(), gap.line())
                      + "\">"
                      + words
                      + "</a>")
          .add("</li>\n");
    }
    page.add("</ul>\n</section>\n");
  }

  private static String anchor(Coverage coverage, String file, int line) {
    return Html.escape(coverage.edition() + "-" + file + "-" + line);
  }

  private void criteria(Coverage coverage) {
    page.add("<section>\n<h3>Criteria</h3>\n<table>\n<thead><tr>")
        .add("<th scope=\"col\">Criterion</th><th scope=\"col\">Met</th>")
        .add("<th scope=\"col\">Not met</th><th scope=\"col\">Not documented</th></tr></thead>\n");
    page.add("<tbody>\n");
    for (Coverage.CriterionSeen seen : coverage.criteria()) {
      page.add("<tr><th scope=\"row\">").words(seen.criterion()).add("</th>");
      for (Status status : Status.values()) {
        Coverage.Seen times = seen.seen(status);
        page.add(times.ever() ? "<td>" + times.times() : "<td class=\"never\">never").add("</td>");
      }
      page.add("</tr>\n");
    }
    page.add("</tbody>\n</table>\n</section>\n");
  }

  private void file(Coverage coverage, SourceFile file) {
    List<Coverage.ConstraintSeen> constraints =
        coverage.constraints().stream()
            .filter(seen -> seen.rule().file().equals(file.name()))
            .toList();
    long tried = constraints.stream().filter(Coverage.ConstraintSeen::bothWays).count();
    page.add("<details open=\"open\">\n<summary><h3>")
        .words(file.name())
        .add("</h3> " + tried + " of " + constraints.size() + " constraints both ways</summary>\n")
        .add("<pre>");
    int start = 0;
    int number = 1;
    for (String line : file.text().split("\n", -1)) {
      line(coverage, file, constraints, number, line, start);
      start += line.length() + 1;
      number++;
    }
    page.add("</pre>\n</details>\n");
  }

  private void line(
      Coverage coverage,
      SourceFile file,
      List<Coverage.ConstraintSeen> constraints,
      int number,
      String line,
      int start) {
    page.add("<a class=\"line\" id=\"" + anchor(coverage, file.name(), number) + "\">")
        .add(String.format("%4d", number))
        .add("</a> ");
    int at = 0;
    for (Coverage.ConstraintSeen seen : constraints) {
      int from = Math.max(0, offset(file, seen.constraint()) - start);
      int to = Math.min(line.length(), offset(file, seen.constraint()) - start + length(seen));
      if (from < to && from >= at) {
        page.add(DrlMarkup.html(line.substring(at, from)));
        mark(seen, line.substring(from, to), seen.constraint().line() == number);
        at = to;
      }
    }
    page.add(DrlMarkup.html(line.substring(at)));
    coverage.rules().stream()
        .filter(rule -> rule.rule().file().equals(file.name()) && rule.rule().line() == number)
        .forEach(this::fired);
    page.add("\n");
  }

  private static int length(Coverage.ConstraintSeen seen) {
    return seen.constraint().length();
  }

  private static int offset(SourceFile file, Constraint constraint) {
    int at = 0;
    for (int line = 1; line < constraint.line(); line++) {
      at = file.text().indexOf('\n', at) + 1;
    }
    return at + constraint.column() - 1;
  }

  private void fired(Coverage.RuleSeen seen) {
    page.add(
        seen.fired().ever()
            ? " <span class=\"fired\">fired " + seen.fired().times() + "×</span>"
            : " <mark class=\"never\">never fired</mark>");
  }

  /**
   * @param first whether it is the first line of the constraint, which alone is counted
   */
  private void mark(Coverage.ConstraintSeen constraint, String words, boolean first) {
    Seen seen = Seen.of(constraint);
    String note = "held " + times(constraint.held()) + "; failed " + times(constraint.failed());
    page.add("<mark class=\"" + seen.styleClass() + "\"")
        .add(
            first
                ? " data-held=\""
                    + constraint.held().times()
                    + "\" data-failed=\""
                    + constraint.failed().times()
                    + "\""
                : "")
        .add(" title=\"" + Html.escape(note) + "\">")
        .add(DrlMarkup.html(words))
        .add("</mark>");
  }

  private static String times(Coverage.Seen seen) {
    return seen.ever() ? seen.times() + "×, first in " + seen.first() : "never";
  }

  /** What came of a constraint. */
  private enum Seen {
    BOTH("seen to hold and to fail"),
    HELD("never seen to fail"),
    FAILED("never seen to hold"),
    NEVER("never tried");

    private final String meaning;

    Seen(String meaning) {
      this.meaning = meaning;
    }

    static Seen of(Coverage.ConstraintSeen seen) {
      if (seen.bothWays()) {
        return BOTH;
      }
      return seen.held().ever() ? HELD : seen.failed().ever() ? FAILED : NEVER;
    }

    String styleClass() {
      return switch (this) {
        case BOTH -> "both";
        case HELD -> "held";
        case FAILED -> "failed";
        case NEVER -> "never";
      };
    }
  }
}
