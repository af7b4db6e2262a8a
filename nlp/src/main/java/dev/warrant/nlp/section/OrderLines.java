package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import java.util.regex.Pattern;

/** Labelled lines of a request or a plan that order something and open no section of their own. */
final class OrderLines {
  private static final Pattern NAMES_ORDER =
      Pattern.compile(
          "(?:medication|medicine|drug|rx|treatment|prescription|order|refills?|dispensed?|name)(?: ?#? ?\\d{1,2})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROBLEM =
      Pattern.compile(
          "(?:chronic |acute |low back |back |neck |leg |arm )?(?:pain|symptoms|sleep|function|mood|meds|medications?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDER =
      Pattern.compile(
          ":\\s*(?:cont(?:inue)?|refill|renew|start|add|resume|restart|increase|decrease|begin|trial|request|rx|prescribe)\\b|#\\s?\\d",
          Pattern.CASE_INSENSITIVE);

  private OrderLines() {}

  /** Whether a line goes on with the section that it stands in, whatever its label names. */
  static boolean belongsTo(SectionKind section, Block block) {
    return fillsForm(section, block) || ordersByProblem(section, block);
  }

  /** Whether a line says with a quantity or a verb what is ordered. */
  static boolean orders(Block block) {
    return ORDER.matcher(block.text()).find();
  }

  /** Under a request "Medication: X" and "Refills: 0" are parts of a form, and open no section. */
  private static boolean fillsForm(SectionKind section, Block block) {
    return section == SectionKind.REQUEST_FOR_AUTHORIZATION
        && block.kind() == BlockKind.FIELD
        && NAMES_ORDER.matcher(block.labelText()).matches();
  }

  /** In a plan "Pain: refill Norco 10/325 #120" is what is done for a problem. */
  private static boolean ordersByProblem(SectionKind section, Block block) {
    boolean plan = section == SectionKind.PLAN || section == SectionKind.ASSESSMENT_AND_PLAN;
    return plan
        && block.hasLabel()
        && PROBLEM.matcher(block.labelText()).matches()
        && orders(block);
  }
}
