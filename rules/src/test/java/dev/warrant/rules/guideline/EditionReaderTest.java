package dev.warrant.rules.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionReaderTest {
  private static final String GUIDELINE =
      """
      id: sample
      title: Sample Guidelines
      citation: 8 CCR 0
      inForce: { from: 2009-07-18, to: 2016-07-27 }
      morphineEquivalents: cdc-2016
      topics: [relaxants]
      passages:
        - { id: general, section: Relaxants, page: 63, text: For a flare., source: here, verification: QUOTED }
        - { id: function, section: Function, text: Better is better., source: here, verification: FOUND }
      """;
  private static final String TOPIC =
      """
      id: relaxants
      title: Relaxants
      drugClasses: [muscle-relaxant]
      criteria:
        flare: { polarity: REQUIRED, passage: general, asks: "A flare?", document: The flare. }
        failed:
          polarity: REQUIRED
          passage: general
          asks: Did another fail?
          document: What failed.
          satisfiedBy:
            - { type: treatment-trial, concept: naproxen, outcome: FAILED }
        function: { polarity: CAUTION, passage: function, asks: "Better?" }
      pathways:
        short: { title: short course, except: [carisoprodol], all: [flare, { any: [failed, { all: [function] }] }] }
      bars: [{ criterion: function, only: [soma] }, flare]
      modifications:
        cut: { supports: SHORT_COURSE, days: 21, when: [flare], unless: [function], reason: Shorter., passage: general }
      cautions: [function]
      """;

  private static EditionReading read(String guideline, String topic) {
    return EditionReader.read(
        new EditionFiles(
            "sample",
            List.of(
                new SourceFile("rules/sample/guideline.yaml", guideline),
                new SourceFile("rules/sample/relaxants.yaml", topic))));
  }

  private static String onlyFault(String guideline, String topic) {
    List<RulebookFault> faults = read(guideline, topic).faults();
    assertThat(faults).hasSize(1);
    return faults.get(0).asText();
  }

  @Test
  void an_edition_is_read_as_it_is_written() {
    Edition edition = read(GUIDELINE, TOPIC).edition().orElseThrow();
    Topic topic = edition.topics().get(0);

    assertThat(edition.passage("general").page()).isEqualTo("63");
    assertThat(edition.passage("function").page()).isNull();
    assertThat(topic.criteria())
        .extracting(CriterionDefinition::id)
        .containsExactly("flare", "failed", "function");
    assertThat(topic.criteria().get(1).satisfiedBy())
        .singleElement()
        .isInstanceOfSatisfying(
            TreatmentTrial.class,
            trial -> assertThat(trial.outcome()).isEqualTo(TrialOutcome.FAILED));
    assertThat(topic.pathways().get(0).applies().covers("carisoprodol")).isFalse();
    assertThat(topic.bars()).extracting(Bar::criterion).containsExactly("function", "flare");
    assertThat(topic.modifications().get(0).days()).isEqualTo(21);
  }

  @Test
  void a_pathway_may_nest_alternatives() {
    Requirement requires =
        read(GUIDELINE, TOPIC).edition().orElseThrow().topics().get(0).pathways().get(0).requires();
    Map<String, Status> record = Map.of("flare", Status.MET, "function", Status.MET);

    assertThat(requires.status(id -> record.getOrDefault(id, Status.NOT_DOCUMENTED)))
        .isEqualTo(Status.MET);
    assertThat(requires.criteria()).containsExactly("flare", "failed", "function");
  }

  @Test
  void an_unknown_key_is_named_with_the_nearest_one() {
    assertThat(onlyFault(GUIDELINE, TOPIC.replace("cautions:", "cautoins:")))
        .isEqualTo(
            """
            rules/sample/relaxants.yaml:19:1: A topic has no key "cautoins". Did you mean "cautions"?

            19 | cautoins: [function]
               | ^^^^^^^^

            Its keys: bars, cautions, criteria, drugClasses, id, modifications, pathways, title, treatments.""");
  }

  @Test
  void a_missing_key_is_named_where_it_is_missing() {
    assertThat(
            onlyFault(
                GUIDELINE.replace(", source: here, verification: FOUND", ", source: here"), TOPIC))
        .startsWith("rules/sample/guideline.yaml:9:5: A passage needs \"verification\".");
  }

  @Test
  void a_criterion_that_cites_no_passage_of_the_edition_is_named() {
    assertThat(onlyFault(GUIDELINE, TOPIC.replace("passage: function", "passage: functoin")))
        .startsWith("rules/sample/relaxants.yaml:13:43: The edition has no passage \"functoin\".")
        .contains("Did you mean \"function\"?");
  }

  @Test
  void an_unverified_passage_may_only_caution() {
    assertThat(
            onlyFault(
                GUIDELINE.replace(
                    "Better is better., source: here, verification: FOUND",
                    "Better is better., source: here, verification: UNVERIFIED"),
                TOPIC.replace("function: { polarity: CAUTION", "function: { polarity: REQUIRED")))
        .contains("The passage \"function\" is unverified and may not decide.")
        .contains("Make the criterion a CAUTION");
    assertThat(
            read(
                    GUIDELINE.replace(
                        "Better is better., source: here, verification: FOUND",
                        "Better is better., source: here, verification: UNVERIFIED"),
                    TOPIC)
                .faults())
        .isEmpty();
  }

  @Test
  void a_pathway_that_waits_for_an_unknown_criterion_is_named() {
    assertThat(onlyFault(GUIDELINE, TOPIC.replace("any: [failed,", "any: [faild,")))
        .contains("The edition has no criterion \"faild\". Did you mean \"failed\"?");
  }

  @Test
  void a_value_outside_its_enumeration_is_named() {
    assertThat(onlyFault(GUIDELINE, TOPIC.replace("supports: SHORT_COURSE", "supports: SHORT")))
        .contains("\"supports\" cannot be \"SHORT\".")
        .contains("It may be TAPER, SHORT_COURSE, ONE_INJECTION.");
  }

  @Test
  void an_id_that_is_given_twice_is_named() {
    assertThat(
            onlyFault(
                GUIDELINE.replace("id: function", "id: general"),
                TOPIC.replace("passage: function", "passage: general")))
        .contains("The passage \"general\" is there twice: first on line 8.");
    assertThat(
            onlyFault(
                GUIDELINE,
                TOPIC.replace("  failed:\n", "  flare:\n").replace("[failed,", "[flare,")))
        .contains("\"flare\" is written twice: first on line 5.");
  }

  @Test
  void a_supposed_fact_with_an_unknown_field_is_named() {
    assertThat(onlyFault(GUIDELINE, TOPIC.replace("outcome: FAILED", "outcom: FAILED")))
        .contains("TreatmentTrial has no field \"outcom\". Did you mean \"outcome\"?");
  }

  @Test
  void a_topic_that_nobody_lists_is_named() {
    assertThat(onlyFault(GUIDELINE.replace("topics: [relaxants]", "topics: []"), "id: relaxants"))
        .startsWith("rules/sample/relaxants.yaml:1:1: This topic is not among the topics");
  }

  @Test
  void every_fault_is_found_at_once() {
    List<RulebookFault> faults =
        read(
                GUIDELINE.replace("2009-07-18", "July 2009").replace("title:", "titel:"),
                TOPIC.replace("polarity: CAUTION", "polarity: CAREFUL"))
            .faults();

    assertThat(faults).extracting(RulebookFault::line).containsExactly(2, 4, 13);
  }

  @Test
  void what_is_not_yaml_is_said_so_with_its_place() {
    assertThat(onlyFault(GUIDELINE, "id: relaxants\ncriteria: { flare: [\n"))
        .startsWith(
            "rules/sample/relaxants.yaml:2:21: This cannot be read as YAML or JSON: while parsing a flow node, expected the node");
  }

  @Test
  void the_hash_depends_on_the_words_and_not_on_line_endings_or_folders() {
    EditionFiles one =
        new EditionFiles("sample", List.of(new SourceFile("a/guideline.yaml", "id: x\ny: z\n")));
    EditionFiles other =
        new EditionFiles(
            "sample", List.of(new SourceFile("b/guideline.yaml", "id: x\r\ny: z\r\n")));
    EditionFiles changed =
        new EditionFiles("sample", List.of(new SourceFile("a/guideline.yaml", "id: x\ny: Z\n")));

    assertThat(one.sha256()).isEqualTo(other.sha256()).hasSize(64).isNotEqualTo(changed.sha256());
  }
}
