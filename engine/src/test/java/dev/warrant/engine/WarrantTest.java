package dev.warrant.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarrantTest {
  private final Warrant warrant = Sample.warrant();

  private static Case on(LocalDate day) {
    return new Case(
        "C-1",
        "note.txt",
        CaseKind.RFA_NOTE,
        day,
        "UR denial date",
        List.of(Sample.relaxant("r1", "cyclobenzaprine", 14)),
        List.of(Sample.finding("f1", "acute-exacerbation", Assertion.PRESENT, "acute flare")));
  }

  @Test
  void the_edition_in_force_on_the_date_of_the_case_judges_it() {
    CaseDetermination before = warrant.judge(on(LocalDate.of(2016, 7, 27)));
    CaseDetermination after = warrant.judge(on(LocalDate.of(2016, 7, 28)));

    assertThat(before.edition().id()).isEqualTo("sample-2009");
    assertThat(before.edition().chosenBecause())
        .isEqualTo("in force on 2016-07-27 (UR denial date)");
    assertThat(before.determinations().get(0).recommendation()).isEqualTo(Recommendation.DENY);
    assertThat(after.edition().id()).isEqualTo("sample-2016");
    assertThat(after.determinations().get(0).recommendation()).isEqualTo(Recommendation.APPROVE);
  }

  @Test
  void a_named_edition_judges_whatever_the_date() {
    CaseDetermination judged = warrant.judge(on(LocalDate.of(2015, 1, 1)), "sample-2016");

    assertThat(judged.edition().chosenBecause()).isEqualTo("named by the user");
    assertThat(judged.determinations())
        .extracting(Determination::recommendation)
        .containsExactly(Recommendation.APPROVE);
  }

  @Test
  void a_date_before_every_edition_is_refused_in_words() {
    assertThatThrownBy(() -> warrant.judge(on(LocalDate.of(2001, 1, 1))))
        .isInstanceOf(NoEdition.class)
        .hasMessage(
            "No edition of the guideline is in force on 2001-01-01. There are: sample-2009"
                + " (2009-07-18 to 2016-07-27), sample-2016 (from 2016-07-28). Name one with"
                + " --edition.");
  }

  @Test
  void a_case_without_a_date_is_refused_where_several_editions_could_judge_it() {
    assertThatThrownBy(() -> warrant.judge(on(null)))
        .isInstanceOf(NoEdition.class)
        .hasMessageStartingWith("The case states no date");
  }

  @Test
  void a_misspelt_edition_is_answered_with_the_nearest_one() {
    assertThatThrownBy(() -> warrant.judge(on(null), "sampel-2009"))
        .hasMessageContaining("Did you mean \"sample-2009\"?");
  }

  @Test
  void a_table_of_morphine_equivalents_that_there_is_not_is_refused_with_those_there_are() {
    assertThatThrownBy(() -> warrant.withMorphineFactors("cdc-2023"))
        .hasMessage(
            "There is no table of morphine equivalents \"cdc-2023\". There are: cdc-2016,"
                + " cdc-2016-file, cdc-2018-file, cdc-2022.");
  }

  @Test
  void the_built_in_rulebooks_load() {
    assertThat(Warrant.builtIn().editions()).isNotNull();
  }
}
