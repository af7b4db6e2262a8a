package dev.warrant.nlp.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.warrant.nlp.mention.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Agreement with a reference standard that is not shipped: the file named by the system property
 * {@code warrant.assertion.dev} or the variable {@code WARRANT_ASSERTION_DEV}, else {@code
 * assertion-dev.tsv} in a folder {@code shared} beside the repository. With {@code
 * warrant.assertion.errors=N} the errors of fold N (0 or 1) are told too. The figures, beside those
 * of the peers, are written to {@code target/assertion-agreement.txt}.
 */
class AssertionAgreementTest {
  private static final Path REPORT = Path.of("target", "assertion-agreement.txt");

  private final AssertionReader reader = AssertionReader.ofShippedCues();

  private record Gold(
      int row, String sentence, TextSpan span, String negation, String temporality, String who) {}

  private record Axis(
      String name, Predicate<Gold> gold, Predicate<MentionAssertion> read, String peers) {}

  private static final List<Axis> AXES =
      List.of(
          new Axis(
              "negated",
              gold -> gold.negation().equals("negated"),
              read -> read.polarity() == Polarity.NEGATED,
              "GenNegEx .947, genConText .981, FastContext .954, cTAKES .905"),
          new Axis(
              "historical",
              gold -> gold.temporality().equals("historical"),
              read -> read.temporality() == Temporality.HISTORICAL,
              "genConText .665, FastContext .389, ClearTK .468"),
          new Axis(
              "hypothetical",
              gold -> gold.temporality().equals("hypothetical"),
              read -> read.temporality() == Temporality.HYPOTHETICAL,
              "genConText .963, FastContext 0, ClearTK 0"),
          new Axis(
              "other",
              gold -> gold.who().equals("other"),
              read -> read.experiencer() == Experiencer.OTHER,
              "genConText .800, FastContext .667, ClearTK .286"));

  @Test
  void agrees_with_the_reference_standard_where_it_is_at_hand() throws IOException {
    Path file = reference();
    assumeTrue(Files.isReadable(file), "no reference standard at " + file + ": not measured");
    List<Gold> golds = golds(file);
    List<MentionAssertion> read =
        golds.stream().map(g -> reader.read(g.sentence(), List.of(g.span()), "").get(0)).toList();
    List<String> report = new ArrayList<>();
    for (Axis axis : AXES) {
      for (int fold = 0; fold < 3; fold++) {
        report.add(
            axis.name()
                + (fold == 2 ? " all: " : " fold " + fold + ": ")
                + figures(axis, golds, read, fold));
      }
    }
    errors(golds, read, report);
    Files.write(REPORT, report, StandardCharsets.UTF_8);
    assertThat(f1(AXES.get(0), golds, read, 2)).as("negated F1").isGreaterThanOrEqualTo(0.95);
    assertThat(f1(AXES.get(1), golds, read, 2)).as("historical F1").isGreaterThanOrEqualTo(0.70);
    assertThat(f1(AXES.get(2), golds, read, 2)).as("hypothetical F1").isGreaterThanOrEqualTo(0.90);
    assertThat(f1(AXES.get(3), golds, read, 2)).as("other F1").isGreaterThanOrEqualTo(0.80);
  }

  private static Path reference() {
    String named = System.getenv("WARRANT_ASSERTION_DEV");
    return Path.of(
        System.getProperty(
            "warrant.assertion.dev",
            Objects.requireNonNullElse(named, "../../shared/assertion-dev.tsv")));
  }

  private static List<Gold> golds(Path file) throws IOException {
    List<Gold> golds = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() >= 8 && cells.get(6).matches("\\d+")) {
        TextSpan span =
            new TextSpan(Integer.parseInt(cells.get(6)), Integer.parseInt(cells.get(7)));
        golds.add(
            new Gold(golds.size(), cells.get(1), span, cells.get(3), cells.get(4), cells.get(5)));
      }
    }
    return golds;
  }

  private static boolean inFold(Gold gold, int fold) {
    return fold == 2 || gold.row() % 2 == fold;
  }

  private static int[] counts(Axis axis, List<Gold> golds, List<MentionAssertion> read, int fold) {
    int[] counts = new int[3];
    for (int i = 0; i < golds.size(); i++) {
      if (inFold(golds.get(i), fold)) {
        boolean should = axis.gold().test(golds.get(i));
        boolean is = axis.read().test(read.get(i));
        counts[0] += should && is ? 1 : 0;
        counts[1] += !should && is ? 1 : 0;
        counts[2] += should && !is ? 1 : 0;
      }
    }
    return counts;
  }

  private static double f1(Axis axis, List<Gold> golds, List<MentionAssertion> read, int fold) {
    int[] counts = counts(axis, golds, read, fold);
    return 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
  }

  private static String figures(
      Axis axis, List<Gold> golds, List<MentionAssertion> read, int fold) {
    int[] counts = counts(axis, golds, read, fold);
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f of %d (%s)",
        1.0 * counts[0] / Math.max(1, counts[0] + counts[1]),
        1.0 * counts[0] / Math.max(1, counts[0] + counts[2]),
        f1(axis, golds, read, fold),
        counts[0] + counts[2],
        axis.peers());
  }

  private static void errors(List<Gold> golds, List<MentionAssertion> read, List<String> report) {
    int fold = Integer.getInteger("warrant.assertion.errors", -1);
    for (Axis axis : AXES) {
      for (int i = 0; i < golds.size(); i++) {
        Gold gold = golds.get(i);
        boolean should = axis.gold().test(gold);
        if (inFold(gold, fold) && should != axis.read().test(read.get(i))) {
          report.add((should ? "missed " : "false ") + axis.name() + ": " + shown(gold));
          report.add("    " + read.get(i).cues());
        }
      }
    }
  }

  private static String shown(Gold gold) {
    int start = gold.span().start();
    int end = Math.min(gold.span().end(), gold.sentence().length());
    return gold.sentence().substring(Math.max(0, start - 110), start)
        + "[["
        + gold.sentence().substring(start, end)
        + "]]"
        + gold.sentence().substring(end, Math.min(gold.sentence().length(), end + 50));
  }
}
