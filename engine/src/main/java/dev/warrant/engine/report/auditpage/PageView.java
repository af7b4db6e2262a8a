package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.AuditError;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.audit.Departure;
import dev.warrant.engine.audit.Dimension;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the template of the page asks for.
 *
 * @param version version of Warrant
 * @param style every style sheet
 * @param scripts every script
 * @param policy what the page may load and run
 * @param letters how many letters yielded items
 * @param items how many items they decide
 * @param covered how many of them a rule speaks of
 * @param notCovered how many no rule speaks of
 * @param editions which editions judged
 * @param headline the figures over all; empty where no item is covered
 * @param kinds departures by kind
 * @param breakdowns agreement by group
 * @param groups same facts, different outcome
 * @param findings what reviewers assert
 * @param citations where reviewers look
 * @param departures the departures
 * @param charts what the charts show, as JSON
 * @param errors what could not be read
 * @param moreErrors how many more there are; empty if none
 * @param chartsLicence the licence of the library of charts
 */
record PageView(
    String version,
    String style,
    List<Script> scripts,
    String policy,
    String letters,
    String items,
    String covered,
    String notCovered,
    List<EditionLine> editions,
    List<HeadlineView> headline,
    List<KindLine> kinds,
    List<BreakdownView> breakdowns,
    GroupsView groups,
    FindingsView findings,
    List<CitationsView.Line> citations,
    DeparturesView departures,
    String charts,
    List<AuditError> errors,
    String moreErrors,
    String chartsLicence) {

  static PageView of(AuditSummary summary, GuidelineNames names, String version) {
    List<Script> scripts = Script.all();
    long covered = summary.items() - summary.notCovered();
    List<HeadlineView> headline = summary.overall().map(HeadlineView::of).stream().toList();
    List<BreakdownView> breakdowns =
        Stream.of(Dimension.values())
            .filter(dimension -> !summary.breakdown().getOrDefault(dimension, List.of()).isEmpty())
            .map(
                dimension -> BreakdownView.of(dimension, summary.breakdown().get(dimension), names))
            .toList();
    return new PageView(
        version,
        PageFile.sharedStyle() + PageFile.read("audit.css"),
        scripts,
        policy(scripts),
        Numbers.count(summary.letters()),
        Numbers.count(summary.items()),
        Numbers.count(covered),
        Numbers.count(summary.notCovered()),
        summary.editions().entrySet().stream()
            .map(
                edition ->
                    new EditionLine(
                        names.edition(edition.getKey()), edition.getKey(), edition.getValue()))
            .toList(),
        headline,
        Stream.of(Departure.values()).map(kind -> KindLine.of(kind, summary)).toList(),
        breakdowns,
        GroupsView.of(summary, names),
        FindingsView.of(summary.findings()),
        CitationsView.of(summary.citations(), names),
        DeparturesView.of(summary, names),
        ChartData.of(summary.overall(), breakdowns),
        summary.errors(),
        more(summary),
        PageFile.chartsLicence());
  }

  boolean errorsAny() {
    return !errors.isEmpty();
  }

  private static String policy(List<Script> scripts) {
    return scripts.stream()
        .map(script -> "'" + script.hash() + "'")
        .collect(
            Collectors.joining(
                " ", "default-src 'none'; style-src 'unsafe-inline'; script-src ", ""));
  }

  private static String more(AuditSummary summary) {
    long more = summary.errorCount() - summary.errors().size();
    return more > 0 ? Numbers.count(more) : "";
  }

  /**
   * An edition that judged.
   *
   * @param sha256 over its rule and guideline files
   */
  record EditionLine(String title, String id, String sha256) {
    private static final int SHORT = 12;

    /** As much of the hash as tells two rulebooks apart. */
    String shortHash() {
      return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }
  }

  /** How many items depart in one way. */
  record KindLine(String id, String name, String meaning, String items, String share) {
    static KindLine of(Departure kind, AuditSummary summary) {
      long items = summary.departureCounts().getOrDefault(kind, 0L);
      return new KindLine(
          kind.id(),
          Labels.of(kind),
          Labels.meaning(kind),
          Numbers.count(items),
          Numbers.percent(items, summary.items()));
    }
  }
}
