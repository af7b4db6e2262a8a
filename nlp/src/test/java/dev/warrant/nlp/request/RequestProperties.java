package dev.warrant.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class RequestProperties {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final RequestLineParser PARSER = RequestLineParser.of(VOCABULARY);
  private static final DrugMentionFinder FINDER = DrugMentionFinder.of(VOCABULARY.drugs());
  private static final String[] ONES = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  @Property
  void a_quantity_is_read_in_any_spelling(
      @ForAll @IntRange(min = 11, max = 240) int quantity,
      @ForAll("quantitySpellings") String form) {
    String line =
        "Baclofen 10 mg tid "
            + form.replace("{n}", String.valueOf(quantity)).replace("{w}", words(quantity));

    assertThat(drug(line).phrase().quantity())
        .as(line)
        .isEqualByComparingTo(BigDecimal.valueOf(quantity));
  }

  @Provide
  Arbitrary<String> quantitySpellings() {
    return Arbitraries.of(
        "#{n}",
        "# {n}",
        "(#{n})",
        "Qty {n}",
        "QTY: {n}.00",
        "qty. {n}",
        "quantity of {n}",
        "disp {n}",
        "disp #{n}",
        "dispense: {n}",
        "no. {n}",
        "{n} tabs",
        "{n} tablets",
        "{w} tablets",
        "{w} ({n}) tablets",
        "{n} ct",
        "count {n}",
        ", {w} tablets",
        "x {n}",
        "1 box of {n}",
        "Disp: #{n} (refills 0)",
        "#{n}/month",
        "{n} pills per month");
  }

  @Property
  void how_often_is_read_in_any_spelling(@ForAll("frequencySpellings") List<String> spelled) {
    String line = "Tizanidine 4 mg 1 tab " + spelled.get(1) + " #60";

    assertThat(drug(line).phrase().sig().dosesPerDayHigh())
        .as(line)
        .isEqualByComparingTo(spelled.get(0));
    assertThat(drug(line).phrase().quantity()).as(line).isEqualByComparingTo("60");
  }

  @Provide
  Arbitrary<List<String>> frequencySpellings() {
    return Arbitraries.of(
            List.of(
                "1",
                "qd",
                "q.d.",
                "daily",
                "once a day",
                "once daily",
                "every day",
                "q24h",
                "qhs",
                "q.h.s.",
                "nightly",
                "at bedtime",
                "every night",
                "qam",
                "every morning",
                "per day",
                "every 24 hours"),
            List.of(
                "2",
                "bid",
                "b.i.d.",
                "BID",
                "twice a day",
                "twice daily",
                "q12h",
                "q 12 hours",
                "every 12 hrs",
                "every twelve hours",
                "two times a day",
                "2x/day",
                "2 x a day",
                "2 times per day",
                "in the morning and at bedtime"),
            List.of(
                "3",
                "tid",
                "T.I.D.",
                "three times a day",
                "three times daily",
                "3 x daily",
                "q8h",
                "q 8 h",
                "every eight hours",
                "every 8 hours",
                "thrice daily",
                "3x/d",
                "three times every day",
                "2-3 times a day",
                "q8-12h",
                "bid to tid"),
            List.of(
                "4",
                "qid",
                "q.i.d.",
                "four times a day",
                "4x/day",
                "q6h",
                "q6",
                "every 6 hours",
                "every six hours",
                "3 to 4 times a day",
                "q6-8h",
                "tid-qid"),
            List.of(
                "6",
                "q4h",
                "q 4 hrs",
                "every four hours",
                "q4-6h",
                "every 4 to 6 hours",
                "six times a day",
                "q 4-6 hours",
                "q.4h."),
            List.of("0.5", "qod", "every other day", "q48h", "every 2 days"))
        .flatMap(
            group ->
                Combinators.combine(
                        Arbitraries.of(group.subList(1, group.size())),
                        Arbitraries.of("", "prn", "as needed", "p.r.n. spasm"),
                        Arbitraries.of("", "po ", "by mouth "))
                    .as(
                        (often, needed, route) ->
                            List.of(group.get(0), route + often + " " + needed)));
  }

  @Property
  void brand_and_generic_name_are_the_same_medicine(@ForAll("branded") Drug drug) {
    for (String brand : drug.brands()) {
      assertThat(drug(brand + " #30").drug().id())
          .as(brand)
          .isEqualTo(drug(drug.name() + " #30").drug().id());
    }
  }

  @Provide
  Arbitrary<Drug> branded() {
    return Arbitraries.of(
        VOCABULARY.drugs().drugs().stream().filter(drug -> !drug.brands().isEmpty()).toList());
  }

  @Property(tries = 2000)
  void one_wrong_letter_finds_the_medicine_or_none(
      @ForAll("longNames") List<String> name,
      @ForAll @IntRange(min = 0, max = 40) int place,
      @ForAll @CharRange(from = 'a', to = 'z') char letter,
      @ForAll @IntRange(min = 0, max = 3) int kind) {
    String wrong = mistyped(name.get(1), place % name.get(1).length(), letter, kind);

    List<String> found = FINDER.findAll(wrong).stream().map(DrugMention::id).toList();

    assertThat(found.isEmpty() || found.equals(List.of(name.get(0))))
        .as("%s for %s gives %s", wrong, name.get(1), found)
        .isTrue();
  }

  @Provide
  Arbitrary<List<String>> longNames() {
    return Arbitraries.of(
        VOCABULARY.drugs().drugs().stream()
            .flatMap(
                drug ->
                    drug.genericNames().stream()
                        .filter(name -> name.length() >= 7)
                        .filter(name -> name.chars().allMatch(Character::isLetter))
                        .map(name -> List.of(drug.id(), name.toLowerCase(Locale.ROOT))))
            .toList());
  }

  @Property(tries = 300)
  void any_text_at_all_is_read_without_failing(@ForAll String line) {
    assertThat(PARSER.parseAll(line))
        .allSatisfy(request -> assertThat(request.end()).isLessThanOrEqualTo(line.length()));
  }

  private static String mistyped(String name, int at, char letter, int kind) {
    return switch (kind) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
      case 2 -> name.substring(0, at) + letter + name.substring(at);
      default ->
          at == 0
              ? name
              : name.substring(0, at - 1)
                  + name.charAt(at)
                  + name.charAt(at - 1)
                  + name.substring(at + 1);
    };
  }

  private static ParsedDrug drug(String line) {
    return (ParsedDrug) PARSER.parse(line).orElseThrow();
  }

  private static String words(int number) {
    if (number >= 100) {
      String hundreds = number < 200 ? "a hundred" : ONES[number / 100] + " hundred";
      return number % 100 == 0 ? hundreds : hundreds + " and " + words(number % 100);
    }
    if (number < 20) {
      return ONES[number];
    }
    return number % 10 == 0 ? TENS[number / 10] : TENS[number / 10] + "-" + ONES[number % 10];
  }
}
