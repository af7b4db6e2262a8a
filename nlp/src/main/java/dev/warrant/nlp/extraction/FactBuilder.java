package dev.warrant.nlp.extraction;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.asking.FoundRequest;
import dev.warrant.nlp.asking.RequestFinder;
import dev.warrant.nlp.assertion.AssertionReader;
import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFact;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.fact.claim.ClaimReader;
import dev.warrant.nlp.fact.condition.AdverseEffectReader;
import dev.warrant.nlp.fact.condition.DistressReader;
import dev.warrant.nlp.fact.condition.OpioidStartReader;
import dev.warrant.nlp.fact.condition.PatientReader;
import dev.warrant.nlp.fact.examination.NerveReader;
import dev.warrant.nlp.fact.examination.RootTerms;
import dev.warrant.nlp.fact.examination.StudyReader;
import dev.warrant.nlp.fact.function.BaselineReader;
import dev.warrant.nlp.fact.function.FunctionReader;
import dev.warrant.nlp.fact.function.GoalReader;
import dev.warrant.nlp.fact.gist.GistReader;
import dev.warrant.nlp.fact.injection.GuidanceReader;
import dev.warrant.nlp.fact.injection.InjectionHistory;
import dev.warrant.nlp.fact.monitoring.MonitoringReader;
import dev.warrant.nlp.fact.monitoring.ScreenReader;
import dev.warrant.nlp.fact.pain.FlareReader;
import dev.warrant.nlp.fact.pain.LocalizedPainReader;
import dev.warrant.nlp.fact.pain.PainRatingReader;
import dev.warrant.nlp.fact.pain.PainSeverityReader;
import dev.warrant.nlp.fact.pain.SpasmEaseReader;
import dev.warrant.nlp.fact.relief.AssessmentUntold;
import dev.warrant.nlp.fact.relief.ReliefReader;
import dev.warrant.nlp.fact.trial.TrialReader;
import dev.warrant.nlp.fact.use.IndicationReader;
import dev.warrant.nlp.fact.use.ReasonUntold;
import dev.warrant.nlp.fact.use.UseHistory;
import dev.warrant.nlp.fact.use.UseReader;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.request.MedicationPhraseParser;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.review.RationaleReader;
import dev.warrant.nlp.statement.MedicineNames;
import dev.warrant.nlp.statement.MedicineReader;
import dev.warrant.nlp.statement.PhraseMedicines;
import dev.warrant.nlp.statement.StatementReader;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a case of a document: its requests, and what its record says. Serves every thread. */
public final class FactBuilder {
  private final StatementReader statements;
  private final ClaimReader claims;
  private final RequestFinder requests;
  private final RequestLineParser parser;
  private final Reading reading;
  private final GistReader gists;

  /** A builder that knows the given vocabulary and the lexicon that is shipped. */
  public FactBuilder(Vocabulary vocabulary) {
    parser = RequestLineParser.of(vocabulary);
    MentionFinder mentions = MentionFinder.ofConcepts();
    MentionFinder relations = MentionFinder.ofRelations();
    AssertionReader assertions = AssertionReader.ofShippedCues();
    MedicineReader medicines = new PhraseMedicines(MedicationPhraseParser.of(vocabulary.drugs()));
    requests = new RequestFinder(parser, relations);
    statements = new StatementReader(mentions, relations, assertions, medicines);
    claims = new ClaimReader(mentions, relations, assertions, medicines);
    reading = new Reading(readers(RootTerms.shipped()));
    gists = new GistReader();
  }

  /** What reads the claims of a rationale, by the same lexicon as the record. */
  public RationaleReader claims() {
    return claims;
  }

  /** The case that a document makes. */
  public Case build(Document document) {
    List<FoundRequest> found = requests.read(document);
    List<Drug> drugs = drugs(found);
    Discourse discourse =
        new Discourse(
            statements.read(
                document.source(), document.clinicalSentences(), new MedicineNames(drugs)),
            document.dates(),
            drugs);
    LocalDate date = document.dates().governing();
    List<Request> asked = requests(document, found, discourse, date);
    return new Case(
        caseId(document),
        document.source().name(),
        document.kind(),
        date,
        document.dates().basis(),
        asked,
        number(TemporalOrder.settle(drafts(discourse, asked, date), date)));
  }

  private static List<FactReader> readers(RootTerms roots) {
    return List.of(
        new PatientReader(),
        new NamedFacts(
            LexiconFiles.read(
                "/lexicon/named-facts.yaml", new TypeReference<List<NamedFact>>() {})),
        new NerveReader(roots),
        new StudyReader(roots),
        new LocalizedPainReader(),
        new UseReader(),
        new TrialReader(),
        new SpasmEaseReader(),
        new IndicationReader(),
        new ReasonUntold(),
        new DistressReader(),
        new AssessmentUntold(),
        new ReliefReader(),
        new PainRatingReader(),
        new PainSeverityReader(),
        new FlareReader(),
        new FunctionReader(),
        new AdverseEffectReader(),
        new ScreenReader(),
        new MonitoringReader(),
        new BaselineReader(),
        new GoalReader(),
        new OpioidStartReader(),
        new GuidanceReader());
  }

  private static List<Drug> drugs(List<FoundRequest> found) {
    return found.stream()
        .map(FoundRequest::parsed)
        .filter(ParsedDrug.class::isInstance)
        .map(parsed -> ((ParsedDrug) parsed).drug())
        .toList();
  }

  private List<Request> requests(
      Document document, List<FoundRequest> requested, Discourse discourse, LocalDate date) {
    RequestBuilder builder =
        new RequestBuilder(
            document.source().name(), document.source().text(), discourse, parser, date);
    List<Request> asked = new ArrayList<>();
    for (FoundRequest found : requested) {
      asked.add(builder.build("r" + (asked.size() + 1), found));
    }
    return asked;
  }

  private List<FactDraft> drafts(Discourse discourse, List<Request> asked, LocalDate date) {
    List<FactDraft> drafts = reading.of(discourse);
    InjectionHistory.read(discourse, date).forEach(drafts::add);
    drafts.addAll(gists.read(discourse, asked, drafts));
    discourse.statements().stream()
        .flatMap(statement -> Unasserted.in(statement).stream())
        .forEach(stretch -> drafts.removeIf(stretch::holds));
    asked.forEach(request -> OrderReader.read(request, discourse).forEach(drafts::add));
    return HelpfulAgents.settle(
        EndedEpisodes.settle(UseHistory.settle(drafts, discourse.requested())));
  }

  private static List<Fact> number(List<FactDraft> drafts) {
    List<FactDraft> inTextOrder =
        drafts.stream()
            .sorted(
                Comparator.comparingInt((FactDraft draft) -> draft.evidence().start())
                    .thenComparing(draft -> draft.evidence().end())
                    .thenComparing(FactDraft::about))
            .toList();
    List<Fact> facts = new ArrayList<>(inTextOrder.size());
    inTextOrder.forEach(draft -> facts.add(draft.fact("f" + (facts.size() + 1))));
    return facts;
  }

  private static String caseId(Document document) {
    if (document.caseNumber() != null) {
      return document.caseNumber();
    }
    String name = String.valueOf(Path.of(document.source().name()).getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
