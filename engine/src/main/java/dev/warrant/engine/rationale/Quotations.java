package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DailyDose;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Supply;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the record answers to a criterion, in its own words. */
final class Quotations {
  private static final int MOST = 3;
  private static final String AGAIN = "by the words already quoted";
  private static final int LONGEST = 160;

  private final Map<String, Fact> facts = new HashMap<>();
  private final String request;
  private final boolean stepsToldApart;
  private final Set<String> told = new HashSet<>();

  /**
   * @param determination the determination that is explained: its request, and whether it tells the
   *     steps of the arithmetic by itself
   */
  Quotations(Case subject, Determination determination) {
    request = determination.request().id();
    stepsToldApart = determination.regimen() != null;
    subject.requests().forEach(request -> facts.put(request.id(), request));
    subject.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
  }

  /** The answer to the question that the criterion asks. */
  String answer(CriterionStanding standing) {
    if (standing.status() == Status.NOT_DOCUMENTED) {
      return "The record does not say.";
    }
    String word = standing.status() == Status.MET ? "Yes" : "No";
    if (!standing.against().isEmpty()) {
      return "The record says both: "
          + words(standing.because())
          + ", but also "
          + words(standing.against())
          + "; it is taken as "
          + (standing.status() == Status.MET ? "met" : "not met")
          + ".";
    }
    if (standing.because().isEmpty() || standing.because().equals(List.of(request))) {
      return word + ", by the request as it stands.";
    }
    return word + ": " + words(standing.because()) + "." + doubts(standing.because());
  }

  private String words(List<String> ids) {
    Set<String> quotes = new LinkedHashSet<>();
    for (String id : ids) {
      Fact fact = facts.get(id);
      if (fact != null) {
        quotes.add(words(fact));
      }
    }
    List<String> shown =
        quotes.stream()
            .limit(MOST)
            .map(words -> told.add(words) ? words : AGAIN)
            .distinct()
            .toList();
    String more = quotes.size() > MOST ? " and " + (quotes.size() - MOST) + " more" : "";
    return String.join("; ", shown) + more;
  }

  private String words(Fact fact) {
    if (fact.id().equals(request)) {
      return "the request as it stands";
    }
    if (fact instanceof Supply supply) {
      return "the supply lasts "
          + supply.days()
          + (supply.days() == 1 ? " day" : " days")
          + steps(supply.steps());
    }
    if (fact instanceof DailyDose dose) {
      return plain(dose.milligrams()) + " mg " + dose.ingredient() + " a day" + steps(dose.steps());
    }
    if (fact instanceof OpioidDose total) {
      BigDecimal settled = total.morphineEquivalentsPerDay();
      return (settled == null ? "at least " + plain(total.atLeast()) : plain(settled))
          + " mg of morphine equivalent a day, all opioids together"
          + steps(total.steps());
    }
    return fact.evidence().quoted()
        ? "“" + Sentence.cut(fact.evidence().onOneLine(), LONGEST) + "”"
        : "as entered, " + fact.concept().replace('-', ' ');
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private String steps(List<String> steps) {
    return steps.isEmpty() || stepsToldApart ? "" : " (" + String.join(" ", steps) + ")";
  }

  private String doubts(List<String> ids) {
    Set<String> doubts = new LinkedHashSet<>();
    for (String id : ids) {
      Fact fact = facts.get(id);
      if (fact != null) {
        fact.evidence().doubts().forEach(doubt -> doubts.add(doubt.inWords()));
      }
    }
    return doubts.isEmpty() ? "" : " (Doubtful: " + String.join("; ", doubts) + ".)";
  }
}
