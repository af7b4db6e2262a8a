package dev.warrant.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KnownRulesTest {
  private static final String RELAXANTS = "muscle-relaxants.drl";

  private final KnownRules known = KnownRules.none();

  @Test
  void a_changed_rule_is_compiled_and_the_others_stay_what_they_were() throws IOException {
    AssembledRules before = compiled(text -> text);
    AssembledRules after = compiled(text -> text.replace("statedDays <= 21", "statedDays <= 14"));

    assertThat(standing(before, 20)).isEqualTo(Status.MET);
    assertThat(standing(after, 20)).isEqualTo(Status.NOT_DOCUMENTED);
    assertThat(namesElsewhere(before, after)).containsExactly("the supply lasts at most 3 weeks");
  }

  @Test
  void a_rule_that_only_moved_is_known() throws IOException {
    AssembledRules before = compiled(text -> text);
    AssembledRules after = compiled(text -> text.replaceFirst("\nrule", "\n// A remark.\n\nrule"));

    assertThat(namesElsewhere(before, after)).isEmpty();
  }

  @Test
  void another_import_makes_every_rule_of_the_file_new() throws IOException {
    AssembledRules before = compiled(text -> text);
    AssembledRules after =
        compiled(text -> text.replaceFirst("\nrule", "\nimport java.util.Set;\n\nrule"));

    assertThat(namesElsewhere(before, after)).hasSize(12);
  }

  @Test
  void a_rule_that_is_taken_out_no_longer_fires() throws IOException {
    compiled(text -> text);
    AssembledRules after =
        compiled(
            text ->
                text.replaceFirst("(?s)rule \"the supply lasts at most 3 weeks\".*?\nend\n", ""));

    assertThat(standing(after, 20)).isEqualTo(Status.NOT_DOCUMENTED);
    assertThat(standing(after, 30)).isEqualTo(Status.NOT_MET);
  }

  @Test
  void a_mistake_is_told_of_its_own_rule_and_forgotten_when_mended() throws IOException {
    compiled(text -> text);
    List<RulebookFault> faults =
        compilation(text -> text.replace("statedDays > 21", "statedDays > \"many\"")).faults();

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).excerpt()).contains("the supply lasts more than 3 weeks");
    assertThat(standing(compiled(text -> text), 30)).isEqualTo(Status.NOT_MET);
  }

  @Test
  void rules_of_two_compilations_ago_are_forgotten() throws IOException {
    compiled(text -> text);
    int rules = known.size();
    for (int days = 1; days < 10; days++) {
      String changed = "statedDays <= " + days;
      compiled(text -> text.replace("statedDays <= 21", changed));
    }
    assertThat(known.size()).isEqualTo(rules + 1);
  }

  @Test
  void the_built_in_rules_need_no_compiling() throws IOException {
    EditionFiles shipped = EditionFiles.inFolder(Path.of("..", "rules", "mtus-2009"));
    RulebookSource source = RulebookSource.read(shipped);
    KnownRules.Compilation compilation =
        KnownRules.builtIn().compile(source.edition().id(), source.rules());

    assertThat(compilation.rules().names().keySet())
        .extracting(RuleHome::loader)
        .containsOnly(KnownRules.class.getClassLoader());
  }

  private AssembledRules compiled(UnaryOperator<String> change) throws IOException {
    KnownRules.Compilation compilation = compilation(change);
    assertThat(compilation.faults()).isEmpty();
    return compilation.rules();
  }

  private KnownRules.Compilation compilation(UnaryOperator<String> change) throws IOException {
    EditionFiles files = EditionFiles.inFolder(Sample.editions().resolve("sample-2009"));
    List<DrlFile> rules = new ArrayList<>();
    for (SourceFile file : files.rules()) {
      String text = file.name().equals(RELAXANTS) ? change.apply(file.text()) : file.text();
      rules.add(DrlFile.parse(new SourceFile(file.path(), text), new ArrayList<>()).orElseThrow());
    }
    return known.compile("sample-2009", rules);
  }

  /** Names of the rules that the two take from different compilations. */
  private static Set<String> namesElsewhere(AssembledRules one, AssembledRules other) {
    Map<String, RuleHome> homes =
        one.names().entrySet().stream()
            .flatMap(home -> home.getValue().stream().map(name -> Map.entry(name, home.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return other.names().entrySet().stream()
        .flatMap(
            home -> home.getValue().stream().filter(name -> !home.getKey().equals(homes.get(name))))
        .collect(Collectors.toSet());
  }

  private static Status standing(AssembledRules rules, int days) throws IOException {
    EditionFiles files = EditionFiles.inFolder(Sample.editions().resolve("sample-2009"));
    RulebookSource source = RulebookSource.read(files);
    TopicRules compiled = TopicRules.load(source.edition(), source.entries(), rules);
    Rulebook rulebook = new Rulebook(source.edition(), files, List.of(), compiled);
    DrugRequest request = Sample.relaxant("r1", "baclofen", days);
    try (CaseSession session =
        CaseSession.open(
            rulebook,
            Sample.subject(
                request, Sample.finding("f1", "acute-spasm", Assertion.PRESENT, "acute spasm")),
            DerivedFacts.none())) {
      return session.standings().status(request, "short-course");
    }
  }
}
