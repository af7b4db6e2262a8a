package dev.warrant.nlp.asking;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a document asks for: in a letter the disputed items; in a note what it asks for most
 * plainly, and beside that what it orders in the same breath.
 */
public final class RequestFinder {
  private static final Set<SectionKind> PLANS =
      EnumSet.of(SectionKind.PLAN, SectionKind.ASSESSMENT_AND_PLAN);

  private final RequestLineParser parser;
  private final MentionFinder relations;

  /** A finder of the treatments that the parser knows. */
  public RequestFinder(RequestLineParser parser, MentionFinder relations) {
    this.parser = parser;
    this.relations = relations;
  }

  /** The requests of a document, in the order of the text. */
  public List<FoundRequest> read(Document document) {
    return document.items().isEmpty()
        ? asked(NewestVisit.of(new CandidateReader(parser, relations).read(document)))
        : document.items().stream().flatMap(this::disputed).toList();
  }

  /** What an item names; one line of a list that decides nothing may count several. */
  private Stream<FoundRequest> disputed(DecisionItem item) {
    return item.disposition() == Disposition.UNSTATED
        ? Enumeration.behindFirst(item.request()).stream()
            .flatMap(one -> Enumeration.parts(one).stream())
            .map(this::disputed)
        : Stream.of(disputed(item.request()));
  }

  private FoundRequest disputed(MappedText request) {
    String line = request.text();
    ParsedRequest parsed =
        parser.parse(line).orElseGet(() -> new ParsedOther(line, false, 0, line.length()));
    return new FoundRequest(parsed, request, SectionKind.DECISION_ITEM.id());
  }

  private static List<FoundRequest> asked(List<Candidate> all) {
    List<Candidate> chosen = of(all, Plainness.CHOSEN);
    if (!chosen.isEmpty()) {
      of(all, Plainness.LISTED).stream()
          .filter(candidate -> !PLANS.contains(candidate.section()))
          .forEach(chosen::add);
      return once(chosen);
    }
    List<Candidate> listed =
        all.stream()
            .filter(
                candidate ->
                    candidate.plainness() == Plainness.LISTED
                        || (candidate.plainness() == Plainness.ASKED
                            && candidate.section() == SectionKind.REQUEST_FOR_AUTHORIZATION))
            .toList();
    if (listed.stream().anyMatch(candidate -> candidate.request().known())) {
      List<Candidate> beside = new ArrayList<>(listed);
      if (listed.stream().noneMatch(candidate -> candidate.plainness() == Plainness.LISTED)) {
        of(all, Plainness.ORDERED).stream()
            .filter(found -> found.section() == SectionKind.REQUEST_FOR_AUTHORIZATION)
            .forEach(beside::add);
      }
      addOrdersOfPlan(all, beside);
      return once(beside);
    }
    List<Candidate> asked = new ArrayList<>(of(all, Plainness.ASKED));
    List<Candidate> ordered = of(all, Plainness.ORDERED);
    if (!asked.isEmpty()) {
      Set<SectionKind> beside = EnumSet.copyOf(PLANS);
      asked.forEach(candidate -> beside.add(candidate.section()));
      ordered.stream().filter(found -> beside.contains(found.section())).forEach(asked::add);
      return once(asked);
    }
    List<Candidate> planned = new ArrayList<>(ordered);
    planned.addAll(of(all, Plainness.PLANNED));
    return once(planned.isEmpty() ? of(all, Plainness.NAMED) : planned);
  }

  /** Where a plan alone lists, what it orders with a quantity is asked for too, marked or not. */
  private static void addOrdersOfPlan(List<Candidate> all, List<Candidate> listed) {
    if (listed.stream().allMatch(candidate -> PLANS.contains(candidate.section()))) {
      of(all, Plainness.ORDERED).stream()
          .filter(found -> PLANS.contains(found.section()))
          .forEach(listed::add);
    }
  }

  private static List<Candidate> of(List<Candidate> all, Plainness plainness) {
    return all.stream()
        .filter(candidate -> candidate.plainness() == plainness)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Each treatment once, as it is first asked for, in the order of the text. */
  private static List<FoundRequest> once(List<Candidate> candidates) {
    Map<String, FoundRequest> byTreatment = new LinkedHashMap<>();
    candidates.stream()
        .map(Candidate::request)
        .sorted(Comparator.comparingInt(request -> request.span().start()))
        .forEach(request -> byTreatment.putIfAbsent(request.treatment(), request));
    return List.copyOf(byTreatment.values());
  }
}
