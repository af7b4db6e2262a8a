package dev.warrant.nlp.asking;

import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;

/** Tells a treatment that a line stops or refuses, by a word directly before or behind its name. */
final class RefusedTreatment {
  private static final int DIRECTLY = 14;
  private static final int LEADING = 40;
  private static final int WITHDRAWN = 90;

  private final String words;
  private final Relations related;

  RefusedTreatment(String words, Relations related) {
    this.words = words;
    this.related = related;
  }

  /** Whether the request that is read from a place on is stopped or refused. */
  boolean is(ParsedRequest request, int from) {
    return isStopped(request, from)
        || isRefused(request, from)
        || stands("asks-not", from, from + request.start())
        || isWithdrawn(from + request.start())
        || (isBare(request) && stands("patient-wish", from, from + request.start()));
  }

  /** "Stop Soma", "Soma: d/c": a word of stopping directly before or behind the name. */
  private boolean isStopped(ParsedRequest request, int from) {
    int name = from + request.start();
    int end = from + request.end();
    boolean before =
        related
            .last("stop-order", Math.max(0, name - DIRECTLY), name)
            .filter(found -> isDirect(found.end(), name) && !related.any("at-discharge"))
            .isPresent();
    return before
        || related
            .first("stop-order", end, Math.min(words.length(), end + DIRECTLY))
            .filter(found -> words.substring(name, found.start()).indexOf(". ") < 0)
            .filter(found -> !isEndOfCourse(request, found.start()))
            .isPresent();
  }

  /** "Restoril 30 mg hs, #10, then stop" orders what is to end. */
  private boolean isEndOfCourse(ParsedRequest request, int stop) {
    return request instanceof ParsedDrug drug
        && drug.phrase().quantity() != null
        && words.substring(0, stop).endsWith("then ");
  }

  /** "Please disregard the RFA of 3/1 for Norco #120". */
  private boolean isWithdrawn(int name) {
    return related
        .last("withdraws", Math.max(0, name - WITHDRAWN), name)
        .filter(found -> isDirect(found.end(), name))
        .isPresent();
  }

  /** "We are not asking for more therapy", "She asked about Xanax": words that lead to the name. */
  private boolean stands(String relation, int from, int name) {
    return related
        .last(relation, Math.max(0, from - LEADING), name)
        .filter(found -> name - found.end() <= LEADING && isDirect(found.end(), name))
        .filter(found -> !related.any("asks", found.end(), name))
        .isPresent();
  }

  /** What a patient wishes is asked for only where it is told how much of it, or where. */
  private static boolean isBare(ParsedRequest request) {
    return !LineWeigher.isInFull(request)
        && !(request instanceof ParsedDrug drug && drug.phrase().sig() != null);
  }

  /** "So no Valium", "rather than Soma": a word of refusal directly before the name. */
  private boolean isRefused(ParsedRequest request, int from) {
    int name = from + request.start();
    return related
        .last("not-wanted", Math.max(0, name - DIRECTLY), name)
        .filter(found -> isDirect(found.end(), name))
        .isPresent();
  }

  private boolean isDirect(int from, int to) {
    for (int i = from; i < to; i++) {
      if (",.;#".indexOf(words.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
