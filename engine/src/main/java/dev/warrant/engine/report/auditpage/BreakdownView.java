package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.Agreement;
import dev.warrant.engine.audit.Dimension;
import dev.warrant.engine.audit.Figure;
import dev.warrant.engine.audit.GroupAgreement;
import java.util.List;
import java.util.Locale;

/**
 * Agreement by the groups of one dimension.
 *
 * @param id name of the dimension, for its chart
 * @param title name of the dimension
 * @param groups every group, those with most items first
 */
record BreakdownView(String id, String title, List<Group> groups) {
  private static final int CHARTED = 15;

  static BreakdownView of(Dimension dimension, List<GroupAgreement> groups, GuidelineNames names) {
    return new BreakdownView(
        dimension.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Labels.of(dimension),
        groups.stream()
            .map(group -> Group.of(name(dimension, group.group(), names), group.agreement()))
            .toList());
  }

  private static String name(Dimension dimension, String group, GuidelineNames names) {
    return dimension == Dimension.TOPIC ? names.topic(group) : group;
  }

  /** The groups that a chart can show legibly. */
  List<Group> charted() {
    return groups.subList(0, Math.min(CHARTED, groups.size()));
  }

  /** How many groups the chart leaves to the table; empty if none. */
  String uncharted() {
    return groups.size() > CHARTED ? Numbers.count(groups.size() - CHARTED) : "";
  }

  /**
   * A group.
   *
   * @param figure its accuracy, for the chart
   * @param recall its recall of overturns; a dash where none was overturned
   */
  record Group(
      String name,
      String items,
      String accuracy,
      String interval,
      String kappa,
      String recall,
      String always,
      Figure figure) {
    static Group of(String name, Agreement agreement) {
      return new Group(
          name,
          Numbers.count(agreement.items()),
          Numbers.percent(agreement.accuracy().value()),
          Numbers.percents(agreement.accuracy()),
          Numbers.coefficient(agreement.kappa().value()),
          agreement.overturnRecall().map(recall -> Numbers.percent(recall.value())).orElse("–"),
          Numbers.percent(agreement.alwaysUphold().accuracy().value()),
          agreement.accuracy());
    }
  }
}
