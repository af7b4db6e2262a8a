package dev.warrant.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warrant.engine.Sample;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookFaultsTest {
  @TempDir Path folder;
  private Path edition;

  @BeforeEach
  void copy_the_sample_edition() throws IOException {
    edition = Files.createDirectory(folder.resolve("sample-2009"));
    try (Stream<Path> files = Files.list(Sample.editions().resolve("sample-2009"))) {
      for (Path file : files.toList()) {
        Files.copy(file, edition.resolve(file.getFileName().toString()));
      }
    }
  }

  private List<RulebookFault> faultsAfter(String file, String words, String others) {
    try {
      Path path = edition.resolve(file);
      String text = Files.readString(path);
      assertThat(text).contains(words);
      Files.writeString(path, text.replace(words, others));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    RulebookDoesNotCompile broken =
        catchThrowableOfType(RulebookDoesNotCompile.class, () -> Rulebooks.fromDirectory(edition));
    assertThat(broken).as("the fault is found").isNotNull();
    return broken.faults();
  }

  private String onlyFaultAfter(String file, String words, String others) {
    List<RulebookFault> faults = faultsAfter(file, words, others);
    assertThat(faults).hasSize(1);
    return faults.get(0).asText().replace(edition.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void a_rule_that_decides_may_not_cite_an_unverified_passage() throws IOException {
    Path guideline = edition.resolve("guideline.yaml");
    Files.writeString(
        guideline,
        Files.readString(guideline)
            + "  - { id: hearsay, section: Relaxants, text: Said to help., source: unknown,"
            + " verification: UNVERIFIED }\n");

    assertThat(
            faultsAfter("muscle-relaxants.drl", "@passage(\"baclofen\")", "@passage(\"hearsay\")"))
        .isNotEmpty()
        .allSatisfy(
            fault ->
                assertThat(fault.message())
                    .isEqualTo("The passage \"hearsay\" is unverified and may not decide."));
  }

  @Test
  void a_misspelt_field_is_named_with_its_place_its_cause_and_its_remedy() {
    String fault =
        onlyFaultAfter(
            "muscle-relaxants.drl",
            "Diagnosis( concept in (\"multiple",
            "Diagnosis( concpt in (\"multiple");

    assertThat(fault)
        .isEqualTo(
            """
            muscle-relaxants.drl:8:27: Diagnosis has no field "concpt". Did you mean "concept"?

            8 |     $cause   : Diagnosis( concpt in ("multiple-sclerosis", "spinal-cord-injury"), present() )
              |                           ^^^^^^

            Its fields: id, concept, levels, assertion, saidOn, evidence, absent, present.
            In rule "antispastic indication: spasticity of multiple sclerosis or spinal cord injury", \
            which cites sample-2009:baclofen, page 64: Baclofen is recommended for spasticity of multiple \
            sclerosis or spinal cord injury.\
            """);
  }

  @Test
  void a_misspelt_kind_of_fact_is_named() {
    assertThat(onlyFaultAfter("muscle-relaxants.drl", "$sign    : Finding(", "$sign    : Findng("))
        .startsWith("muscle-relaxants.drl:9:16: There is no kind of fact \"Findng\".")
        .contains("Did you mean \"Finding\"?");
  }

  @Test
  void a_misspelt_field_of_a_binding_is_named() {
    assertThat(onlyFaultAfter("muscle-relaxants.drl", "$request.drug,", "$request.drog,"))
        .contains("DrugRequest has no field \"drog\". Did you mean \"drug\"?");
  }

  @Test
  void a_misspelt_value_is_named() {
    assertThat(onlyFaultAfter("muscle-relaxants.drl", "TrialOutcome.FAILED", "TrialOutcome.FAILD"))
        .contains("TrialOutcome has no value \"FAILD\". Did you mean \"FAILED\"?");
  }

  @Test
  void a_value_written_as_text_is_named() {
    assertThat(
            onlyFaultAfter(
                "injections.drl", "basis == Basis.EXAMINATION", "basis == \"EXAMINATION\""))
        .contains("injections.drl:8:63: \"basis\" is a Basis, and \"EXAMINATION\" is a text.");
  }

  @Test
  void a_number_written_as_text_is_named() {
    assertThat(onlyFaultAfter("muscle-relaxants.drl", "age >= 65", "age >= \"65\""))
        .contains("\"age\" is a number, and \"65\" is a text.");
  }

  @Test
  void a_comparison_that_silence_satisfies_is_refused() {
    assertThat(onlyFaultAfter("muscle-relaxants.drl", "daysOfUse >= 90", "daysOfUse != 0"))
        .contains("\"!=\" is also true where the record is silent on \"daysOfUse\".");
    assertThat(
            faultsAfter(
                "injections.drl", "concept == \"radicular-sign\"", "basis not in (Basis.IMAGING)"))
        .anyMatch(fault -> fault.message().startsWith("\"not in\" is also true"));
  }

  @Test
  void a_syntax_error_is_placed() {
    assertThat(onlyFaultAfter("injections.drl", "count == 1 )\nthen", "count == 1 \nthen"))
        .startsWith("injections.drl:16:32: This bracket is never closed.");
  }

  @Test
  void a_rule_that_cites_an_unknown_passage_or_criterion_is_named() {
    assertThat(
            onlyFaultAfter(
                "injections.drl",
                "@criterion(\"radiculopathy-on-exam\") @passage(\"injections\")",
                "@criterion(\"radiculopathy-on-exam\") @passage(\"injection\")"))
        .startsWith("injections.drl:5:50: The edition has no passage \"injection\".")
        .contains("Did you mean \"injections\"?");
    assertThat(
            faultsAfter(
                "injections.drl",
                "Criterion.met( \"radiculopathy-on-exam\"",
                "Criterion.met( \"radiculopathy\""))
        .anyMatch(
            fault ->
                fault
                    .message()
                    .equals(
                        "The rule is headed @criterion(\"radiculopathy-on-exam\") and concludes"
                            + " \"radiculopathy\"."));
  }

  @Test
  void a_criterion_that_no_rule_can_meet_is_named_where_it_is_defined() {
    assertThat(
            onlyFaultAfter(
                "injections.drl",
                "Criterion.met( \"single-injection\"",
                "Criterion.notMet( \"single-injection\""))
        .startsWith("injections.yaml:12:3: No rule concludes that \"single-injection\" is met.");
  }

  @Test
  void a_slip_in_the_conclusion_is_named_word_by_word() {
    assertThat(onlyFaultAfter("injections.drl", ".because( $sign )", ".becuase( $sign )"))
        .startsWith("injections.drl:10:71: \"becuase\" means nothing here.")
        .contains("rule \"radicular signs on examination\"");
  }

  @Test
  void a_name_that_two_rules_share_is_named() {
    assertThat(
            onlyFaultAfter(
                "injections.drl", "rule \"one injection\"", "rule \"a series of injections\""))
        .contains("Another rule has this name already: injections.drl, line 13.");
  }

  @Test
  void a_package_that_is_not_the_files_own_is_named() {
    assertThat(onlyFaultAfter("injections.drl", "sample_2009.injections;", "sample_2009.shots;"))
        .contains("injections.drl:2:9: The package is \"dev.warrant.sample_2009.shots\"");
  }

  @Test
  void faults_of_several_files_are_found_together() throws IOException {
    Path drl = edition.resolve("injections.drl");
    Files.writeString(drl, Files.readString(drl).replace("Basis.EXAMINATION", "Basis.EXAMINATON"));

    assertThat(faultsAfter("muscle-relaxants.yaml", "polarity: CAUTION", "polarity: CAUTIOUS"))
        .extracting(fault -> Path.of(fault.file()).getFileName().toString())
        .containsExactly("injections.drl", "muscle-relaxants.yaml");
  }

  @Test
  void a_folder_without_an_edition_is_refused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    RulebookDoesNotCompile broken =
        catchThrowableOfType(RulebookDoesNotCompile.class, () -> Rulebooks.fromDirectory(empty));

    assertThat(broken.faults().get(0).message()).startsWith("There is no edition here");
  }
}
