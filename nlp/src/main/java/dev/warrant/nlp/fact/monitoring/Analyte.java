package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.monitoring.DrugPanel.Kind;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A substance that a drug screen is made for, as a statement names it.
 *
 * @param medicine the medicine; empty for any other substance
 * @param asserted whether it is plainly named, neither denied nor supposed; no medicine is
 * @param start first character in the statement, inclusive
 * @param end last character in the statement, exclusive
 */
record Analyte(Kind kind, Optional<Medicine> medicine, boolean asserted, int start, int end) {

  /** What the codes of a panel stand for, by relation: ids of drugs, and of their class. */
  private static final Map<String, String> CODES =
      Map.of(
          "panel-opioid", "opioid",
          "panel-oxycodone", "oxycodone",
          "panel-buprenorphine", "buprenorphine",
          "panel-methadone", "methadone",
          "panel-tramadol", "tramadol",
          "panel-fentanyl", "fentanyl",
          "panel-tapentadol", "tapentadol");

  private static Analyte coded(String id, Mention code) {
    Medicine medicine = Medicine.bare(id, "opioid", !id.equals("opioid"), code.start(), code.end());
    return new Analyte(Kind.MEDICINE, Optional.of(medicine), false, code.start(), code.end());
  }

  /** The analytes that a statement names, in order; none overlaps another. */
  static List<Analyte> in(Statement statement) {
    List<Analyte> found = new ArrayList<>();
    statement.medicines().stream()
        .filter(medicine -> !medicine.drugClass().isEmpty())
        .filter(
            medicine -> statement.relations().leadsFrom("fits-lead", medicine.start()).isEmpty())
        .map(m -> new Analyte(Kind.MEDICINE, Optional.of(m), false, m.start(), m.end()))
        .forEach(one -> add(one, found));
    CODES.forEach(
        (code, id) ->
            statement.relations().all(code).map(m -> coded(id, m)).forEach(one -> add(one, found)));
    concepts(statement, "illicit-substance", Kind.ILLICIT, found);
    concepts(statement, "cannabis", Kind.CANNABIS, found);
    concepts(statement, "drug-metabolite", Kind.METABOLITE, found);
    found.sort(Comparator.comparingInt(Analyte::start));
    return found;
  }

  private static void concepts(Statement statement, String id, Kind kind, List<Analyte> found) {
    statement
        .concepts(id)
        .filter(Understood::ofPatient)
        .map(
            u ->
                new Analyte(
                    kind, Optional.empty(), ScreenTelling.isSaid(statement, u), u.start(), u.end()))
        .forEach(one -> add(one, found));
  }

  private static void add(Analyte one, List<Analyte> found) {
    if (found.stream().noneMatch(s -> one.start() < s.end() && s.start() < one.end())) {
      found.add(one);
    }
  }
}
