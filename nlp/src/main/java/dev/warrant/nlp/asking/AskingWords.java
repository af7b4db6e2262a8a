package dev.warrant.nlp.asking;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a line, and what they say of asking. */
final class AskingWords {
  private static final Set<SectionKind> PLANS =
      EnumSet.of(SectionKind.PLAN, SectionKind.ASSESSMENT_AND_PLAN);

  private static final Set<SectionKind> UNTOLD =
      EnumSet.of(
          SectionKind.UNLABELLED,
          SectionKind.VISIT,
          SectionKind.PLAN,
          SectionKind.ASSESSMENT_AND_PLAN);

  /** Where a quantity tells of what is or was taken, and not of what is ordered. */
  private static final Set<SectionKind> TELLING =
      TellingSections.and(SectionKind.CURRENT_MEDICATIONS, SectionKind.MEDICAL_NECESSITY);

  /** An entry's treatment stands at its start, or behind few words. */
  private static final int FARTHEST_NAME = 60;

  private static final BigDecimal LEAST_DISPENSED = BigDecimal.valueOf(5);

  private static final int LONGEST_BARE_ITEM = 70;

  private static final int AFTERWARDS = 45;

  /** "PT 2x6", "3x/wk": visits counted without a space. */
  private static final Pattern VISITS =
      Pattern.compile("(?<![\\d/.])\\d{1,2}x(?:\\d{1,2}|/wk|/week)\\b");

  private static final Pattern TELLS = Pattern.compile("[=;:]|\\w\\.$|\\d/\\d");

  private final Section section;
  private final MappedText words;
  private final Relations related;
  private final ToldTreatment told;
  private final SettledTreatment settled;
  private final boolean item;
  private final boolean entry;
  private final boolean letter;
  private final Optional<Mention> asks;

  /**
   * @param parts of the words, one for each treatment that they name
   * @param asides brackets that begin with the name of another treatment
   * @param item whether they are an item of a list of requests
   * @param entry whether they are a line of a list or a form
   * @param letter whether they are of a letter of decision
   */
  AskingWords(
      Section section,
      MappedText words,
      List<MappedText> parts,
      List<Span> asides,
      List<Mention> relations,
      boolean item,
      boolean entry,
      boolean letter) {
    this.section = section;
    this.words = words;
    this.item = item;
    this.letter = letter;
    this.entry = entry;
    this.related = new Relations(words.text(), relations);
    this.told = new ToldTreatment(words.text(), related);
    int lastPart = parts.size() < 2 ? 0 : start(parts.get(parts.size() - 1));
    this.settled = new SettledTreatment(words.text(), related, told, lastPart, asides);
    this.asks =
        related
            .first("asks", 0, words.length())
            .or(this::opening)
            .or(this::apposed)
            .filter(found -> !related.any("not-asked-now", 0, found.start()))
            .or(() -> letter ? related.first("decides", 0, words.length()) : Optional.empty());
  }

  /** "Request OT, right hand": a word of asking that opens the line. */
  private Optional<Mention> opening() {
    return related
        .first("asks-opening", 0, words.length())
        .filter(found -> found.start() == 0 && !related.any("not-asked-now"));
  }

  /** "The other request, Soma 350 mg #30, is new": a request, and between commas what it is for. */
  private Optional<Mention> apposed() {
    return related
        .first("request-counted", 0, words.length())
        .filter(found -> found.end() < words.length() && words.charAt(found.end()) == ',')
        .filter(found -> !related.any("not-asked-now") && !related.any("not-asked"));
  }

  /** Whether the line begins with words of a relation. */
  boolean opens(String relation) {
    return related
        .first(relation, 0, words.length())
        .filter(found -> found.start() == 0)
        .isPresent();
  }

  /** A part without the words of asking that lead up to what is asked for. */
  MappedText afterAsking(MappedText part) {
    int start = start(part);
    int cut =
        asks.filter(found -> found.end() > start && found.end() < start + part.length())
            .map(found -> found.end() - start)
            .orElse(0);
    return cut == 0 ? part : bare(part.slice(cut, part.length()));
  }

  private MappedText bare(MappedText part) {
    MappedText left = withoutMarks(part);
    int lead = leadEnd(left);
    while (lead > 0) {
      left = withoutMarks(left.slice(lead, left.length()));
      lead = leadEnd(left);
    }
    return left;
  }

  private int leadEnd(MappedText part) {
    if (part.isEmpty()) {
      return 0;
    }
    int from = start(part);
    return related
        .first("asked-lead", from, words.length())
        .filter(found -> found.start() == from && found.end() - from < part.length())
        .map(found -> found.end() - from)
        .orElse(0);
  }

  private MappedText withoutMarks(MappedText part) {
    MappedText stripped = part.strip();
    int start = 0;
    while (start < stripped.length() && " ,:;-".indexOf(stripped.charAt(start)) >= 0) {
      start++;
    }
    return stripped.slice(start, stripped.length());
  }

  private int start(MappedText part) {
    int raw = part.rawAt(0);
    int at = 0;
    while (at < words.length() && words.rawAt(at) < raw) {
      at++;
    }
    return at;
  }

  Optional<Plainness> weigh(ParsedRequest request, MappedText part, boolean listed) {
    int from = start(part);
    int to = Math.min(words.length(), from + part.length());
    if (part.isEmpty()) {
      return Optional.empty();
    }
    if (settled.is(request, from, to) || (listed && told.isTold(request, from, to))) {
      return letter && isDecidedOn(request, from, to)
          ? Optional.of(Plainness.ASKED)
          : Optional.empty();
    }
    if (listed
        && request.start() <= FARTHEST_NAME
        && (LineWeigher.known(request) || isBareItem(part))) {
      return Optional.of(Plainness.LISTED);
    }
    if (!LineWeigher.known(request)) {
      return Optional.empty();
    }
    if (letter && isDecidedOn(request, from, to)) {
      return Optional.of(Plainness.ASKED);
    }
    if (isAsked(from, to) && (LineWeigher.says(request) || entry || isAskedAround(from, to))) {
      return Optional.of(Plainness.ASKED);
    }
    return told(from, endOfOrder(request, from, to))
        ? Optional.empty()
        : ordered(request, from, to);
  }

  /** Where the words end that may say that an order is only supposed, or tells of the past. */
  private int endOfOrder(ParsedRequest request, int from, int to) {
    int sentence = entry ? settled.endOfFirstSentence(from + request.start(), to) : to;
    boolean inFull = entry && request instanceof ParsedDrug && LineWeigher.isInFull(request);
    int end = Math.min(sentence, from + request.end());
    while (inFull && end < sentence && ",;(".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return inFull ? end : sentence;
  }

  /** Two tablets are a dose; ten are dispensed. */
  private boolean isDispensed(ParsedDrug drug) {
    return drug.phrase().quantity() != null
        && drug.phrase().quantity().compareTo(LEAST_DISPENSED) >= 0;
  }

  private boolean isBareItem(MappedText part) {
    return item
        && part.length() <= LONGEST_BARE_ITEM
        && !TELLS.matcher(part.text()).find()
        && related
            .last("credential", start(part), start(part) + part.length())
            .filter(found -> found.end() >= start(part) + part.length() - 1)
            .isEmpty();
  }

  private boolean isAsked(int from, int to) {
    boolean behind =
        entry
            && asks.filter(found -> found.start() >= from && found.start() - to <= AFTERWARDS)
                .filter(found -> words.text().lastIndexOf(". ", found.start()) < to)
                .isPresent();
    return isAskedBefore(from)
        || behind
        || (isAskedAfter(from, to) && !related.any("not-asked-now"));
  }

  /** "I ask that … be authorized": words of asking before and behind ask for a bare name too. */
  private boolean isAskedAround(int from, int to) {
    return isAskedBefore(from) && isAskedAfter(from, to);
  }

  private boolean isAskedBefore(int from) {
    return asks.filter(found -> found.start() <= from).isPresent();
  }

  private boolean isAskedAfter(int from, int to) {
    return related
        .first("asked-after", from, words.length())
        .filter(found -> found.start() - to <= AFTERWARDS)
        .isPresent();
  }

  /** Whether the words tell of what was or might be, and order nothing. */
  private boolean told(int from, int to) {
    return TELLING.contains(section.kind())
        || (supposed(from, to) && !related.any("at-discharge", from, to))
        || related.any("told-of-past", from, to);
  }

  /**
   * Whether the words, or those that lead up to them, only suppose. What is stopped before another
   * is ordered does not: "d/c Flexeril, start Skelaxin".
   */
  private boolean supposed(int from, int to) {
    return related.any("supposes", from, to)
        || related
            .last("supposes", Math.max(0, from - AFTERWARDS), from)
            .filter(
                found ->
                    !related.any("stop-order", found.start(), found.end())
                        || !related.any("plan-orders", from, to))
            .isPresent();
  }

  /** In a letter of decision what is decided on was asked for. */
  private boolean isDecidedOn(ParsedRequest request, int from, int to) {
    return LineWeigher.known(request)
        && LineWeigher.says(request)
        && !related.any("told-of-past", from, to)
        && !related.any("not-asked", from, to)
        && (related.any("decides", 0, from)
            || related.any("decides", from, Math.min(words.length(), to + AFTERWARDS)));
  }

  /** A line that is nothing but a treatment with its quantity, directions or level. */
  Optional<Plainness> named(ParsedRequest request, MappedText part) {
    int from = start(part);
    int to = Math.min(words.length(), from + part.length());
    boolean open = UNTOLD.contains(section.kind()) && !settled.is(request, from, to);
    return open && LineWeigher.isInFull(request) && !told(from, to)
        ? Optional.of(Plainness.NAMED)
        : Optional.empty();
  }

  private Optional<Plainness> ordered(ParsedRequest request, int from, int to) {
    boolean plan = PLANS.contains(section.kind());
    boolean orders = entry || related.any("plan-orders", 0, to);
    if (request instanceof ParsedDrug drug) {
      boolean counted = plan && orders && drug.phrase().quantity() != null;
      if (counted || isDispensed(drug) || drug.phrase().refills() != null) {
        return Optional.of(Plainness.ORDERED);
      }
      boolean planned = LineWeigher.says(request) && (orders || plan);
      return planned && (plan || entry) ? Optional.of(Plainness.PLANNED) : Optional.empty();
    }
    boolean order = orders || plan;
    if (request instanceof ParsedInjection injection) {
      boolean told = injection.approach() != null || !injection.levels().isEmpty();
      boolean detailed = told && (injection.guidance() != null || injection.count() != null);
      if (detailed && order && !related.any("injection-relief", from, to)) {
        return Optional.of(Plainness.ORDERED);
      }
      boolean listed = plan && entry;
      return listed || (plan && told && order) ? Optional.of(Plainness.PLANNED) : Optional.empty();
    }
    boolean counted =
        related.any("visit-count", from, to)
            || VISITS.matcher(words.text()).region(from, to).find();
    boolean ordered = plan && (entry || counted) && !told.isTold(request, from, to);
    return ordered ? Optional.of(Plainness.PLANNED) : Optional.empty();
  }
}
