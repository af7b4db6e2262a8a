package dev.warrant.engine.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Patient;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.ScreenResult;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Finding FLARE =
      Sample.finding("f1", "acute-exacerbation", Assertion.PRESENT, "acute flare since Monday");
  private static final Fact FAILED = Sample.failed("f2", "naproxen");

  private static Determination judged(Request request, Fact... facts) {
    return Sample.warrant().judge(Sample.subject(request, facts)).determinations().get(0);
  }

  private static CriterionStanding standing(Determination determination, String criterion) {
    return determination.criteria().stream()
        .filter(standing -> standing.id().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_request_whose_pathway_is_documented_is_approved() {
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED);

    assertThat(found.recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(found.pathway()).isEqualTo("short-course");
    assertThat(found.wouldChange()).isEmpty();
  }

  @Test
  void each_standing_names_its_passage_its_rule_and_its_facts() {
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED);

    CriterionStanding standing = standing(found, "acute-exacerbation");
    assertThat(standing.status()).isEqualTo(Status.MET);
    assertThat(standing.passage()).isEqualTo("sample-2009:relaxants");
    assertThat(standing.page()).isEqualTo("63");
    assertThat(standing.rule())
        .isEqualTo("muscle-relaxants.drl#acute exacerbation: a flare or an acute spasm");
    assertThat(standing.because()).containsExactly("f1");
  }

  @Test
  void silence_is_not_documented_and_cites_the_rule_that_would_have_found_it_met() {
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14));

    CriterionStanding standing = standing(found, "acute-exacerbation");
    assertThat(standing.status()).isEqualTo(Status.NOT_DOCUMENTED);
    assertThat(standing.rule())
        .isEqualTo("muscle-relaxants.drl#acute exacerbation: a flare or an acute spasm");
    assertThat(standing.because()).isEmpty();
  }

  @Test
  void the_criteria_of_every_pathway_for_the_drug_are_listed_in_the_order_of_the_topic() {
    Determination baclofen = judged(Sample.relaxant("r1", "baclofen", 14));
    Determination other = judged(Sample.relaxant("r1", "cyclobenzaprine", 14));

    assertThat(baclofen.criteria())
        .extracting(CriterionStanding::id)
        .containsExactly(
            "antispastic-indication", "acute-exacerbation", "first-line-failed", "short-course");
    assertThat(other.criteria())
        .extracting(CriterionStanding::id)
        .containsExactly("acute-exacerbation", "first-line-failed", "short-course");
  }

  @Test
  void a_bar_defeats_an_open_pathway() {
    Determination found = judged(Sample.relaxant("r1", "carisoprodol", 14), FLARE, FAILED);

    assertThat(found.recommendation()).isEqualTo(Recommendation.DENY);
    assertThat(standing(found, "not-recommended").status()).isEqualTo(Status.MET);
    assertThat(found.wouldChange()).noneMatch(change -> change.to() == Recommendation.APPROVE);
    assertThat(found.incurableBars()).containsExactly("not-recommended");
  }

  @Test
  void a_supply_that_is_too_long_is_cut_to_the_days_of_the_guideline() {
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 30), FLARE, FAILED);

    assertThat(found.recommendation()).isEqualTo(Recommendation.MODIFY);
    assertThat(found.modification().quantity()).isEqualByComparingTo("63");
    assertThat(found.modification().taper()).isNull();
    assertThat(found.modification().allowedByUtilizationReview()).isNull();
  }

  @Test
  void a_long_term_user_of_a_drug_that_must_not_be_stopped_at_once_is_owed_a_taper() {
    Determination found =
        judged(
            Sample.relaxant("r1", "carisoprodol", 30),
            Sample.use("f1", "carisoprodol", 200),
            ur("f2", "carisoprodol", UrOutcome.MODIFIED, null, true));

    assertThat(found.recommendation()).isEqualTo(Recommendation.MODIFY);
    assertThat(found.modification().taper()).isTrue();
    assertThat(found.modification().quantity()).isNull();
    assertThat(found.modification().page()).isEqualTo("124");
    assertThat(found.modification().allowedByUtilizationReview()).isTrue();
  }

  @Test
  void misuse_rules_the_taper_out_and_is_shown() {
    DrugScreen illicit =
        new DrugScreen(
            "f2", null, ScreenResult.ILLICIT, "cocaine", null, null, Sample.quote("cocaine"));
    Determination found =
        judged(
            Sample.relaxant("r1", "carisoprodol", 30),
            Sample.use("f1", "carisoprodol", 200),
            illicit);

    assertThat(found.recommendation()).isEqualTo(Recommendation.DENY);
    assertThat(standing(found, "misuse").because()).containsExactly("f2");
  }

  @Test
  void one_injection_of_a_series_is_supported() {
    Finding sign =
        new Finding(
            "f1",
            "radicular-sign",
            dev.warrant.rules.facts.Basis.EXAMINATION,
            List.of("L5"),
            null,
            null,
            null,
            null,
            Sample.quote("weak toe extension"));
    Determination found =
        judged(
            Sample.injections(3),
            sign,
            ur("f2", "epidural-steroid-injection", UrOutcome.DENIED, null, null));

    assertThat(found.recommendation()).isEqualTo(Recommendation.MODIFY);
    assertThat(found.modification().quantity()).isEqualByComparingTo("1");
    assertThat(found.modification().allowedByUtilizationReview()).isFalse();
  }

  @Test
  void a_treatment_of_no_topic_is_not_covered() {
    Determination found = judged(Sample.other("TENS unit"));

    assertThat(found.recommendation()).isEqualTo(Recommendation.NOT_COVERED);
    assertThat(found.topic()).isNull();
    assertThat(found.criteria()).isEmpty();
  }

  @Test
  void a_caution_is_shown_when_it_is_met_and_decides_nothing() {
    Patient old = new Patient("f3", 71, null, null, Sample.quote("71-year-old"));
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED, old);

    assertThat(found.recommendation()).isEqualTo(Recommendation.APPROVE);
    assertThat(standing(found, "older-patient").because()).containsExactly("f3");
  }

  @Test
  void the_smallest_documentation_that_would_change_a_denial_is_named() {
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE);

    assertThat(found.recommendation()).isEqualTo(Recommendation.DENY);
    assertThat(found.wouldChange().get(0))
        .isEqualTo(
            new Change(
                Recommendation.APPROVE,
                List.of("first-line-failed"),
                List.of("Which first-line medicine was tried, and what came of it.")));
  }

  @Test
  void every_pathway_offers_its_own_smallest_change() {
    Determination found = judged(Sample.relaxant("r1", "baclofen", 14));

    assertThat(found.wouldChange())
        .extracting(Change::ifDocumented)
        .containsExactly(
            List.of("antispastic-indication"), List.of("acute-exacerbation", "first-line-failed"));
  }

  @Test
  void what_the_record_contradicts_is_not_offered_as_a_change() {
    Finding none = Sample.finding("f1", "acute-exacerbation", Assertion.ABSENT, "no recent flare");
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), none, FAILED);

    assertThat(standing(found, "acute-exacerbation").status()).isEqualTo(Status.NOT_MET);
    assertThat(found.wouldChange()).isEmpty();
    assertThat(found.incurableBars()).containsExactly("acute-exacerbation");
  }

  @Test
  void what_the_request_alone_settles_rests_on_the_request() {
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED);

    assertThat(standing(found, "short-course").because()).containsExactly("r1");
  }

  @Test
  void two_facts_read_from_the_same_doubtful_words_are_one_doubtful_ground() {
    Determination found =
        judged(
            Sample.relaxant("r1", "cyclobenzaprine", 14),
            Sample.doubtfulFlare("f1"),
            Sample.doubtfulFlare("f3"),
            FAILED);

    assertThat(standing(found, "acute-exacerbation").because()).containsExactly("f1", "f3");
    assertThat(found.restsOn()).extracting(DoubtfulGround::fact).containsExactly("f1");
  }

  @Test
  void a_determination_says_where_each_way_to_approval_stands() {
    Determination found = judged(Sample.relaxant("r1", "baclofen", 14), FLARE, FAILED);

    assertThat(found.pathways())
        .extracting(way -> way.id() + " " + way.status())
        .containsExactly("antispastic NOT_DOCUMENTED", "short-course MET");
  }

  @Test
  void a_way_that_the_record_is_not_on_is_asked_for_its_first_criterion_alone() {
    Determination found = judged(Sample.relaxant("r1", "baclofen", 14), FLARE);

    assertThat(found.asked(found.pathways().get(0))).containsExactly("antispastic-indication");
    assertThat(found.asked(found.pathways().get(1)))
        .contains("acute-exacerbation", "first-line-failed", "short-course");
  }

  @Test
  void a_denial_also_names_what_would_support_a_part() {
    Determination found = judged(Sample.relaxant("r1", "carisoprodol", 30));

    assertThat(found.wouldChange())
        .containsExactly(
            new Change(
                Recommendation.MODIFY,
                List.of("long-term-use"),
                List.of("Since when the drug has been taken.")));
  }

  @Test
  void where_the_record_says_both_a_required_criterion_is_not_met_and_shows_both_sides() {
    Finding none = Sample.finding("f9", "acute-exacerbation", Assertion.ABSENT, "no recent flare");
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED, none);

    CriterionStanding standing = standing(found, "acute-exacerbation");
    assertThat(standing.status()).isEqualTo(Status.NOT_MET);
    assertThat(standing.because()).containsExactly("f9");
    assertThat(standing.against()).containsExactly("f1");
  }

  @Test
  void a_criterion_that_rests_on_one_doubtful_fact_is_marked() {
    Finding hedged = Sample.doubtfulFlare("f1");
    Determination found = judged(Sample.relaxant("r1", "cyclobenzaprine", 14), hedged, FAILED);

    assertThat(found.restsOn())
        .containsExactly(new DoubtfulGround("acute-exacerbation", "f1", List.of(Doubt.HEDGED)));
    assertThat(found.restsOn().get(0).doubt()).isEqualTo("the words hedge");
  }

  @Test
  void a_firm_fact_beside_the_doubtful_one_takes_the_mark_away() {
    Determination found =
        judged(
            Sample.relaxant("r1", "cyclobenzaprine", 14),
            FLARE,
            FAILED,
            Sample.doubtfulFlare("f9"));

    assertThat(standing(found, "acute-exacerbation").because()).containsExactly("f1", "f9");
    assertThat(found.restsOn()).isEmpty();
  }

  private static UrDecision ur(
      String id, String treatment, UrOutcome outcome, BigDecimal quantity, Boolean taper) {
    return new UrDecision(
        id, treatment, outcome, quantity, taper, null, null, Sample.quote("UR decided"));
  }
}
