package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Medicated;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PainScore;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.ScreenResult;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How a record speaks of an opioid: each sentence stands in a note that asks for Norco. */
class OpioidReadingTest {
  private static final List<String> FILES =
      List.of("relief", "function", "side-effects", "screens", "use", "start");
  private static final Set<String> NON_OPIOIDS =
      Set.of("nsaid", "acetaminophen", "analgesic", "anticonvulsant", "tricyclic", "snri");
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Map<String, BiPredicate<Case, DrugRequest>> QUESTIONS =
      Map.ofEntries(
          Map.entry("relief", OpioidReadingTest::relief),
          Map.entry("function", OpioidReadingTest::function),
          Map.entry("side effects", OpioidReadingTest::sideEffects),
          Map.entry("consistent screen", (c, r) -> screen(c, ScreenResult.CONSISTENT)),
          Map.entry("missing drug", (c, r) -> screen(c, ScreenResult.PRESCRIBED_MISSING)),
          Map.entry("two screens without it", (c, r) -> missing(c) > 1),
          Map.entry("illicit drug", (c, r) -> screen(c, ScreenResult.ILLICIT)),
          Map.entry("clean monitoring report", OpioidReadingTest::monitored),
          Map.entry("established use", OpioidReadingTest::established),
          Map.entry("not in use", OpioidReadingTest::notInUse),
          Map.entry(
              "goals or baseline",
              (c, r) ->
                  assessed(c, "treatment-goals")
                      || (assessed(c, "functional-baseline")
                          && of(c, PainScore.class).anyMatch(Fact::present))),
          Map.entry(
              "risk screen or agreement",
              (c, r) -> assessed(c, "opioid-risk-screen") || assessed(c, "opioid-agreement")),
          Map.entry("non-opioid failed", OpioidReadingTest::nonOpioidFailed),
          Map.entry("moderate to severe pain", OpioidReadingTest::severe));

  record Group(String asks, List<String> reads, List<String> leaves) {}

  record Groups(List<Group> groups) {}

  @TestFactory
  Stream<DynamicTest> each_sentence_says_what_a_reviewer_would_take_from_it() throws IOException {
    return groups().flatMap(OpioidReadingTest::tests);
  }

  private static Stream<Group> groups() throws IOException {
    Stream.Builder<Group> groups = Stream.builder();
    for (String file : FILES) {
      try (InputStream in =
          OpioidReadingTest.class.getResourceAsStream("/reading/opioid-" + file + ".yaml")) {
        YAML.readValue(in, Groups.class).groups().forEach(groups);
      }
    }
    return groups.build();
  }

  private static Stream<DynamicTest> tests(Group group) {
    return Stream.concat(
        group.reads().stream().map(sentence -> test(group.asks(), sentence, true)),
        group.leaves().stream().map(sentence -> test(group.asks(), sentence, false)));
  }

  private static DynamicTest test(String asks, String sentence, boolean wanted) {
    return DynamicTest.dynamicTest(
        (wanted ? "" : "no ") + asks + ": " + sentence,
        () -> assertThat(holds(asks, sentence)).as(sentence).isEqualTo(wanted));
  }

  static boolean holds(String asks, String sentence) {
    Case read = READER.read(new SourceText("note.txt", note(sentence)));
    return QUESTIONS.get(asks).test(read, (DrugRequest) read.requests().get(0));
  }

  private static String note(String sentence) {
    return """
        PROGRESS REPORT (PR-2)
        Date of visit: 03/10/2015

        REQUEST FOR AUTHORIZATION
        1. Norco 10/325 mg, 1 PO TID, #90

        HISTORY OF PRESENT ILLNESS
        %s

        EXAMINATION
        Gait is normal.
        """
        .formatted(sentence);
  }

  private static <T extends Fact> Stream<T> of(Case read, Class<T> kind) {
    return read.facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static boolean relief(Case read, DrugRequest request) {
    return of(read, PainRelief.class)
            .anyMatch(f -> f.concerns(request) && f.lessPain() && f.present())
        || scored(read, request, Medicated.WITH)
            .anyMatch(
                with ->
                    scored(read, request, Medicated.WITHOUT)
                        .anyMatch(without -> without.value().compareTo(with.value()) > 0));
  }

  private static Stream<PainScore> scored(Case read, DrugRequest request, Medicated medicated) {
    return of(read, PainScore.class)
        .filter(f -> f.medicated() == medicated && f.present())
        .filter(f -> f.attributedTo() == null || f.concerns(request));
  }

  private static boolean function(Case read, DrugRequest request) {
    return of(read, FunctionalChange.class)
        .anyMatch(
            f ->
                f.concerns(request)
                    && f.direction() == Direction.IMPROVED
                    && Boolean.TRUE.equals(f.specific())
                    && f.present());
  }

  private static boolean sideEffects(Case read, DrugRequest request) {
    return of(read, AdverseEffect.class)
        .filter(f -> f.attributedTo() == null || f.concerns(request))
        .anyMatch(f -> f.present() || f.absent() || f.assertion() == Assertion.HISTORICAL);
  }

  private static long missing(Case read) {
    return of(read, DrugScreen.class)
        .filter(Fact::present)
        .filter(screen -> screen.result() == ScreenResult.PRESCRIBED_MISSING)
        .count();
  }

  private static boolean screen(Case read, ScreenResult result) {
    return of(read, DrugScreen.class).anyMatch(f -> f.result() == result && f.present());
  }

  private static boolean monitored(Case read, DrugRequest request) {
    return of(read, PrescriptionMonitoring.class)
            .anyMatch(f -> Boolean.TRUE.equals(f.consistent()) && f.present())
        && of(read, Finding.class)
            .noneMatch(f -> f.concept().equals("aberrant-behaviour") && f.present());
  }

  private static boolean established(Case read, DrugRequest request) {
    return of(read, MedicationUse.class)
        .anyMatch(f -> f.of(request) && f.present() && f.phase() == UsePhase.CONTINUING);
  }

  private static boolean notInUse(Case read, DrugRequest request) {
    return of(read, MedicationUse.class)
            .anyMatch(
                f ->
                    f.of(request)
                        && (f.absent()
                            || f.phase() == UsePhase.STOPPED
                            || (f.present() && f.phase() == UsePhase.NEW_START)))
        && (!established(read, request) || deniedByName(read, request));
  }

  /** What makes a non-user of one on whose list the medicine stands. */
  private static boolean deniedByName(Case read, DrugRequest request) {
    return of(read, MedicationUse.class)
        .anyMatch(f -> f.absent() && f.concept().equals(request.drug()));
  }

  private static boolean assessed(Case read, String concept) {
    return of(read, Assessment.class).anyMatch(f -> f.concept().equals(concept) && f.present());
  }

  private static boolean nonOpioidFailed(Case read, DrugRequest request) {
    return of(read, TreatmentTrial.class)
        .anyMatch(f -> f.failed() && NON_OPIOIDS.stream().anyMatch(f::inClass));
  }

  private static boolean severe(Case read, DrugRequest request) {
    return of(read, PainScore.class)
            .anyMatch(f -> f.present() && f.value().compareTo(BigDecimal.valueOf(4)) >= 0)
        || of(read, Finding.class)
            .anyMatch(
                f -> Set.of("moderate-pain", "severe-pain").contains(f.concept()) && f.present());
  }
}
