package dev.warrant.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.warrant.engine.Sample;
import dev.warrant.engine.comparison.RuleInvolved.Change;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.rulebook.KnownRules;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final KnownRules KNOWN = KnownRules.builtIn();
  private static final String RULES = "muscle-relaxants.drl";
  private static final String TOPIC = "muscle-relaxants.yaml";
  private static final Fact FLARE =
      Sample.finding("f1", "acute-exacerbation", Assertion.PRESENT, "a flare since Monday");
  private static final Fact FAILED = Sample.failed("f2", "naproxen");

  private record Edit(String file, String words, String others) {}

  @Test
  void a_flip_is_laid_to_the_criterion_and_the_changed_rules_that_made_it() throws Exception {
    Flip flip =
        only(
            compare(
                threeWeeks(18),
                new Edit(RULES, "statedDays <= 21", "statedDays <= 14"),
                new Edit(RULES, "statedDays > 21", "statedDays > 14")));

    assertThat(flip.before().recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(flip.after().recommendation()).isEqualTo(Recommendation.MODIFY);
    Cause.CriterionStands cause = (Cause.CriterionStands) flip.causes().get(0);
    assertThat(flip.causes()).hasSize(1);
    assertThat(cause.criterion()).isEqualTo("short-course");
    assertThat(cause.before()).isEqualTo(Status.MET);
    assertThat(cause.after()).isEqualTo(Status.NOT_MET);
    assertThat(cause.rules())
        .extracting(rule -> rule.rule().name(), RuleInvolved::change)
        .containsExactly(
            tuple("the supply lasts at most 3 weeks", Change.CHANGED),
            tuple("the supply lasts more than 3 weeks", Change.CHANGED));
  }

  @Test
  void what_differs_stands_first_in_the_ledger() throws Exception {
    Flip flip =
        only(compare(threeWeeks(18), new Edit(RULES, "statedDays <= 21", "statedDays <= 14")));

    assertThat(flip.ledger())
        .extracting(LedgerRow::criterion)
        .containsExactly(
            "short-course", "antispastic-indication", "acute-exacerbation", "first-line-failed");
    assertThat(flip.differing()).hasSize(1);
  }

  @Test
  void a_criterion_that_moves_without_flipping_the_decision_is_told_apart() throws Exception {
    ComparedCase compared =
        compare(
            Sample.subject(Sample.relaxant("r1", "baclofen", 18)),
            new Edit(RULES, "statedDays <= 21", "statedDays <= 14"));

    assertThat(compared.flips()).isEmpty();
    assertThat(compared.decisions().get(0).moved()).containsExactly("short-course");
  }

  @Test
  void a_criterion_that_a_pathway_asks_anew_is_laid_to_the_topic() throws Exception {
    Flip flip =
        only(
            compare(
                threeWeeks(18),
                new Edit(
                    TOPIC,
                    "all: [acute-exacerbation, first-line-failed, short-course]",
                    "all: [acute-exacerbation, first-line-failed, short-course, misuse]")));

    assertThat(flip.causes())
        .containsExactly(new Cause.TopicAsks("muscle-relaxants", List.of("misuse"), List.of()));
  }

  @Test
  void either_of_two_bars_that_are_newly_met_is_a_cause() throws Exception {
    String bar =
        """
          bar-%s:
            polarity: BARRING
            passage: relaxants
            asks: Is it asked for at all?
        """;
    String rule =
        """
        rule "bar %1$s"
            @criterion("bar-%1$s") @passage("relaxants")
        when
            $request : DrugRequest( drugClass == "%2$s" )
        then
            insertLogical( Criterion.met( "bar-%1$s", $request ) );
        end

        """;
    Edit[] defined = {
      new Edit(TOPIC, "pathways:", bar.formatted("one") + bar.formatted("two") + "pathways:"),
      new Edit(TOPIC, "bars: [not-recommended]", "bars: [not-recommended, bar-one, bar-two]"),
    };
    Edit old = new Edit(RULES, "rule \"misuse", both(rule, "opioid") + "rule \"misuse");
    Edit young = new Edit(RULES, "rule \"misuse", both(rule, "muscle-relaxant") + "rule \"misuse");

    Comparison comparison =
        new Comparison(side(defined[0], defined[1], old), side(defined[0], defined[1], young));
    assertThat(only(comparison.compare(threeWeeks(18))).causes())
        .extracting(cause -> ((Cause.CriterionStands) cause).criterion())
        .containsExactly("bar-one", "bar-two");
  }

  private static String both(String rule, String drugClass) {
    return rule.formatted("one", drugClass) + rule.formatted("two", drugClass);
  }

  @Test
  void another_part_that_is_supported_is_a_flip_too() throws Exception {
    Flip flip = only(compare(threeWeeks(30), new Edit(TOPIC, "days: 21", "days: 14")));

    assertThat(flip.before().recommendation()).isEqualTo(Recommendation.MODIFY);
    assertThat(flip.after().recommendation()).isEqualTo(Recommendation.MODIFY);
    assertThat(flip.before().modification().quantity()).isEqualByComparingTo("63");
    assertThat(flip.after().modification().quantity()).isEqualByComparingTo("42");
    assertThat(flip.causes())
        .containsExactly(new Cause.TopicAsks("muscle-relaxants", List.of(), List.of()));
  }

  @Test
  void a_treatment_that_a_side_does_not_cover_flips() throws Exception {
    Flip flip =
        only(
            compare(
                threeWeeks(18),
                new Edit(TOPIC, "drugClasses: [muscle-relaxant]", "treatments: [carisoprodol]")));

    assertThat(flip.after().recommendation()).isEqualTo(Recommendation.NOT_COVERED);
    assertThat(flip.topic()).isEqualTo("muscle-relaxants");
  }

  @Test
  void the_same_rules_flip_and_move_nothing() throws Exception {
    ComparedCase compared = compare(threeWeeks(18));
    assertThat(compared.flips()).isEmpty();
    assertThat(compared.decisions().get(0).moved()).isEmpty();
  }

  @Test
  void a_rule_that_is_only_set_otherwise_says_the_same() throws IOException {
    Side other = side(new Edit(RULES, "statedDays > 21 )", "// in days\n     statedDays  >  21 )"));
    assertThat(other.wordings(other.rulebooks().get(0)))
        .isEqualTo(side().wordings(side().rulebooks().get(0)));
  }

  @Test
  void a_side_that_cannot_judge_a_case_is_named() throws Exception {
    Comparison comparison =
        new Comparison(
            side(), side(new Edit("guideline.yaml", "from: 2009-07-18", "from: 2016-01-01")));
    assertThatThrownBy(() -> comparison.compare(threeWeeks(18)))
        .isInstanceOf(CannotJudge.class)
        .hasMessageStartingWith("Under \"sample\": No edition of the guideline is in force");
  }

  @Test
  void the_tally_counts_by_topic_and_by_cause() throws Exception {
    Comparison comparison =
        new Comparison(side(), side(new Edit(RULES, "statedDays <= 21", "statedDays <= 14")));
    Tally tally = new Tally();
    tally.add(comparison.compare(threeWeeks(18)));
    tally.add(comparison.compare(threeWeeks(10)));
    tally.add(comparison.compare(Sample.subject(Sample.other("physical therapy"))));

    assertThat(tally.cases()).isEqualTo(3);
    assertThat(tally.flips()).isEqualTo(1);
    assertThat(tally.topics().get("muscle-relaxants").decisions()).isEqualTo(2);
    assertThat(tally.topics().get("muscle-relaxants").turns())
        .containsOnlyKeys(new Tally.Turn(Recommendation.APPROVE, Recommendation.MODIFY));
    assertThat(tally.topics().get(Tally.NO_TOPIC).flips()).isZero();
    assertThat(tally.byCriterion().get("short-course").flips()).isEqualTo(1);
  }

  private static Case threeWeeks(int days) {
    DrugRequest request = Sample.relaxant("r1", "baclofen", days);
    return Sample.subject(request, FLARE, FAILED);
  }

  private static Flip only(ComparedCase compared) {
    assertThat(compared.flips()).hasSize(1);
    return compared.flips().get(0);
  }

  private static ComparedCase compare(Case subject, Edit... edits) throws Exception {
    return new Comparison(side(), side(edits)).compare(subject);
  }

  private static Side side(Edit... edits) throws IOException {
    EditionFiles files = EditionFiles.inFolder(Sample.editions().resolve("sample-2009"));
    List<SourceFile> edited = new ArrayList<>();
    for (SourceFile file : files.files()) {
      String text = file.text();
      for (Edit edit : edits) {
        if (edit.file().equals(file.name())) {
          assertThat(text).contains(edit.words());
          text = text.replace(edit.words(), edit.others());
        }
      }
      edited.add(new SourceFile(file.path(), text));
    }
    EditionFiles changed = new EditionFiles(files.id(), edited);
    return new Side(
        "sample", Rulebooks.compiled(List.of(changed), KNOWN), Optional.empty(), VOCABULARY);
  }
}
