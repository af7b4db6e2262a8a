package dev.warrant.engine.report;

import dev.warrant.rules.facts.DailyDose;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Supply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a criterion rests on, each of the record's words once. */
final class EvidenceText {
  private final Map<String, Fact> facts;
  private final TextStyle style;
  private final Set<String> quoted = new HashSet<>();

  EvidenceText(Map<String, Fact> facts, TextStyle style) {
    this.facts = facts;
    this.style = style;
  }

  /**
   * {@code f3, f4: "the words"} for each words that these facts were read from; words quoted before
   * are not quoted again.
   */
  List<String> of(List<String> ids, Request about) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (String id : ids) {
      Fact fact = facts.get(id);
      if (fact != null) {
        byWords.computeIfAbsent(words(fact, about), none -> new ArrayList<>()).add(id);
      }
    }
    return byWords.entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + ": " + once(entry.getKey()))
        .toList();
  }

  private String once(String words) {
    return !words.startsWith("\"") || quoted.add(words) ? words : "as quoted above";
  }

  private String words(Fact fact, Request about) {
    if (fact.id().equals(about.id())) {
      return "the request itself";
    }
    if (fact instanceof Supply supply) {
      return days(supply.days());
    }
    if (fact instanceof DailyDose dose) {
      return plain(dose.milligrams()) + " mg " + dose.ingredient() + " a day";
    }
    if (fact instanceof OpioidDose total) {
      boolean settled = total.morphineEquivalentsPerDay() != null;
      return (settled ? "" : "at least ")
          + plain(settled ? total.morphineEquivalentsPerDay() : total.atLeast())
          + " mg of morphine equivalent a day, all opioids together";
    }
    return CaseText.quotation(fact, style);
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
