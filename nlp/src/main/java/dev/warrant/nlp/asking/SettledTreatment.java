package dev.warrant.nlp.asking;

import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.text.Span;
import java.util.List;

/** Tells a treatment of which a line says that it was settled before, or is not asked for. */
final class SettledTreatment {
  /** An entry's treatment stands at its start, or behind few words. */
  private static final int FARTHEST_NAME = 60;

  private static final int AFTERWARDS = 45;
  private static final int BEFORE = 200;

  private final String words;
  private final Relations related;
  private final ToldTreatment told;
  private final RefusedTreatment refused;
  private final int lastPart;
  private final List<Span> asides;

  /**
   * @param lastPart where the part begins that names the last treatment
   * @param asides brackets that begin with the name of a treatment
   */
  SettledTreatment(
      String words, Relations related, ToldTreatment told, int lastPart, List<Span> asides) {
    this.words = words;
    this.related = related;
    this.told = told;
    this.refused = new RefusedTreatment(words, related);
    this.lastPart = lastPart;
    this.asides = asides;
  }

  /** Whether the treatment that is named between two places is. */
  boolean is(ParsedRequest request, int from, int to) {
    boolean counted =
        request instanceof ParsedInjection
            || (request instanceof ParsedDrug drug && drug.phrase().quantity() != null);
    int aside = aside(from + request.start());
    int last = Math.min(to, aside);
    int end = counted ? endOfFirstSentence(from + request.end(), last) : last;
    boolean ends = end < to || (counted && !together(to));
    int behind = ends ? end : Math.min(words.length(), to + AFTERWARDS);
    return (related.any("not-asked", from, behind) && !isAskedAgain("not-asked", from, behind))
        || leftOut(from + request.start())
        || refused.is(request, from)
        || (told.isOver(request, from, to, aside) && !isAskedAgain("used-up", from, behind))
        || (!(request instanceof ParsedDrug)
            && related.any("not-wished", from, Math.min(last, from + FARTHEST_NAME)));
  }

  /** "Norco was approved in March and is again requested". */
  private boolean isAskedAgain(String relation, int from, int to) {
    return related
        .last(relation, from, to)
        .filter(found -> related.any("asked-after", found.end(), to))
        .isPresent();
  }

  /** Where an aside begins that tells of another treatment: "(sertraline already approved)". */
  private int aside(int name) {
    return asides.stream()
        .mapToInt(Span::start)
        .filter(start -> start > name)
        .min()
        .orElse(words.length());
  }

  /** "The rest needs no approval: Lyrica, Prilosec": what a colon opens is left out before it. */
  private boolean leftOut(int name) {
    int from = Math.max(0, name - BEFORE);
    String before = words.substring(from, name);
    int colon = before.lastIndexOf(": ");
    int clause = Math.max(before.lastIndexOf(". ", colon), before.lastIndexOf("; ", colon));
    return colon > 0
        && related
            .last("not-asked", from + Math.max(0, clause), from + colon)
            .filter(found -> !related.any("asks", found.end(), from + colon))
            .filter(found -> !related.any("asking-lead", found.end(), from + colon))
            .isPresent();
  }

  /** "Norco #60 and Soma #30, both already approved": what stands behind is said of all. */
  private boolean together(int to) {
    int behind = Math.min(words.length(), to + AFTERWARDS);
    return to > lastPart || related.any("together", to, behind);
  }

  /** What an item tells behind its first sentence is told of what that orders. */
  int endOfFirstSentence(int name, int to) {
    int stop = words.indexOf(". ", name);
    return stop < 0 || stop > to ? to : stop;
  }
}
