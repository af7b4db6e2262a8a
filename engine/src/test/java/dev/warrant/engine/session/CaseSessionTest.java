package dev.warrant.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseSessionTest {
  private static final List<String> CRITERIA =
      List.of(
          "antispastic-indication",
          "acute-exacerbation",
          "first-line-failed",
          "short-course",
          "long-term-use",
          "not-recommended");

  private final Rulebook rulebook = Sample.warrant().rulebooks().byId("sample-2009");
  private final Request baclofen = Sample.relaxant("r1", "baclofen", 14);

  private CaseSession open(Case subject) {
    return CaseSession.open(rulebook, subject, DerivedFacts.none());
  }

  @Test
  void evidence_is_what_every_supporting_match_rests_on_in_the_order_of_the_case() {
    Case subject =
        Sample.subject(
            baclofen,
            Sample.finding("f1", "spasticity", Assertion.PRESENT, "Ashworth 2"),
            Sample.diagnosis("f2", "multiple-sclerosis", Assertion.PRESENT, "MS since 2004"),
            Sample.finding("f3", "muscle-spasm", Assertion.PRESENT, "spasm of the calves"),
            Sample.diagnosis("f4", "spinal-cord-injury", Assertion.PRESENT, "cord contusion"));
    try (CaseSession session = open(subject)) {
      Conclusion conclusion = session.conclusion(baclofen, "antispastic-indication").orElseThrow();

      assertThat(conclusion.status()).isEqualTo(Status.MET);
      assertThat(conclusion.because()).extracting(Fact::id).containsExactly("f1", "f2", "f3", "f4");
      assertThat(conclusion.rules())
          .extracting(RuleEntry::name)
          .containsExactly(
              "antispastic indication: spasticity of multiple sclerosis or spinal cord injury");
    }
  }

  @Test
  void each_request_of_a_case_has_its_own_standings() {
    Request carisoprodol = Sample.relaxant("r2", "carisoprodol", 30);
    try (CaseSession session = open(Sample.subject(List.of(baclofen, carisoprodol)))) {
      Standings standings = session.standings();

      assertThat(standings.status(baclofen, "short-course")).isEqualTo(Status.MET);
      assertThat(standings.status(carisoprodol, "short-course")).isEqualTo(Status.NOT_MET);
      assertThat(standings.status(baclofen, "not-recommended")).isEqualTo(Status.NOT_DOCUMENTED);
      assertThat(standings.status(carisoprodol, "not-recommended")).isEqualTo(Status.MET);
    }
  }

  @Test
  void a_supposition_judges_as_a_fresh_session_would_and_leaves_no_trace() {
    Random random = new Random(20150202);
    for (int round = 0; round < 60; round++) {
      List<Fact> known = some(random, "f");
      List<Fact> supposed = some(random, "s");
      Case subject = Sample.subject(baclofen, known.toArray(Fact[]::new));
      List<Fact> all = new ArrayList<>(known);
      all.addAll(supposed);
      try (CaseSession session = open(subject);
          CaseSession fresh = open(subject.withFacts(all))) {
        List<Status> before = statuses(session.standings());

        assertThat(statuses(session.supposing(supposed, baclofen)))
            .isEqualTo(statuses(fresh.standings()));
        assertThat(statuses(session.standings())).isEqualTo(before);
        assertThat(evidence(session)).isEqualTo(evidenceOf(subject));
      }
    }
  }

  @Test
  void derived_facts_are_computed_anew_for_a_supposition() {
    DerivedFacts doubled =
        subject ->
            subject.facts().stream().anyMatch(fact -> fact.concept().equals("spasticity"))
                ? List.of(Sample.finding("d1", "acute-exacerbation", Assertion.PRESENT, "computed"))
                : List.of();
    Fact sign = Sample.finding("s1", "spasticity", Assertion.PRESENT, "supposed");
    try (CaseSession session = CaseSession.open(rulebook, Sample.subject(baclofen), doubled)) {
      assertThat(session.supposing(List.of(sign), baclofen).status(baclofen, "acute-exacerbation"))
          .isEqualTo(Status.MET);
      assertThat(session.standings().status(baclofen, "acute-exacerbation"))
          .isEqualTo(Status.NOT_DOCUMENTED);
    }
  }

  @Test
  void a_fact_that_the_case_states_itself_is_not_computed_again() {
    Fact stated = Sample.finding("d1", "acute-exacerbation", Assertion.ABSENT, "corrected");
    DerivedFacts computing =
        subject ->
            List.of(Sample.finding("d1", "acute-exacerbation", Assertion.PRESENT, "computed"));
    try (CaseSession session =
        CaseSession.open(rulebook, Sample.subject(baclofen, stated), computing)) {
      assertThat(session.standings().status(baclofen, "acute-exacerbation"))
          .isEqualTo(Status.NOT_MET);
      assertThat(session.facts()).containsExactly(stated);
    }
  }

  private List<Status> statuses(Standings standings) {
    return CRITERIA.stream().map(criterion -> standings.status(baclofen, criterion)).toList();
  }

  private List<List<String>> evidence(CaseSession session) {
    return CRITERIA.stream()
        .map(
            criterion ->
                session.conclusion(baclofen, criterion).map(Conclusion::because).orElse(List.of()))
        .map(facts -> facts.stream().map(Fact::id).toList())
        .toList();
  }

  private List<List<String>> evidenceOf(Case subject) {
    try (CaseSession session = open(subject)) {
      return evidence(session);
    }
  }

  private static List<Fact> some(Random random, String prefix) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      String id = prefix + (i + 1);
      Assertion assertion = random.nextInt(4) == 0 ? Assertion.ABSENT : Assertion.PRESENT;
      facts.add(
          switch (random.nextInt(5)) {
            case 0 -> Sample.finding(id, "acute-exacerbation", assertion, "flare");
            case 1 -> Sample.finding(id, "spasticity", assertion, "spastic");
            case 2 -> Sample.diagnosis(id, "multiple-sclerosis", assertion, "MS");
            case 3 -> Sample.failed(id, "ibuprofen");
            default -> Sample.use(id, "baclofen", 10 + random.nextInt(200));
          });
    }
    return facts;
  }
}
