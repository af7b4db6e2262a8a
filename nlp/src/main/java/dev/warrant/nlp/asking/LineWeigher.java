package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.OrderNumber;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs how plainly a line or a sentence asks for the treatments that it names. */
final class LineWeigher {

  /** In running text what is listed stands first. */
  private static final int FIRST_WORDS = 9;

  private static final int FIRST_KINDS = 30;

  private static final Pattern ASIDE = Pattern.compile("\\(([^()]{4,80})\\)");

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:other ?: ?|for #\\d[:,]?\\s+|(?:rx|#)?\\s?\\(?(?:\\d{1,2}|[a-zA-Z]\\d?)[.)]\\s+|#\\d\\s+)",
          Pattern.CASE_INSENSITIVE);

  private final RequestLineParser parser;
  private final Recent<List<ParsedRequest>> treatments;
  private final Recent<Integer> nameStarts;
  private final Recent<List<Mention>> relations;
  private final boolean letter;

  /**
   * @param letter whether the lines are of a letter of decision, which asks by deciding
   */
  LineWeigher(RequestLineParser parser, Recent<List<Mention>> relations, boolean letter) {
    this.letter = letter;
    this.parser = parser;
    this.treatments = new Recent<>(parser::parseAll);
    this.nameStarts = new Recent<>(parser::nameStart);
    this.relations = relations;
  }

  /** Whether a line stands where things are asked for. */
  enum Claim {
    /** It does not. */
    NONE,
    /** It does, beside what is none: a treatment that is known is asked for. */
    ENTRY,
    /** It is an item of a list of requests: whatever it names is asked for. */
    ITEM
  }

  /** The candidates of a line of a list or a form. */
  List<Candidate> entry(Section section, MappedText line, Claim claim) {
    boolean listed = claim != Claim.NONE;
    MappedText words = unmarked(line);
    List<MappedText> parts = parts(words);
    AskingWords said = words(section, words, parts, claim == Claim.ITEM, true);
    if (words.isEmpty() || (listed && said.opens("administrative"))) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (MappedText part : parts) {
      List<ParsedRequest> parsed = treatments.in(part.text());
      for (ParsedRequest request : own(parsed)) {
        MappedText text = text(part, request, parsed.size());
        said.weigh(request, part, listed)
            .or(() -> named(said, request, part))
            .ifPresent(plainness -> found.add(candidate(section, request, text, plainness)));
      }
    }
    return found;
  }

  /** The candidates of a sentence; in what a lead announces they may stand at its start. */
  List<Candidate> sentence(Section section, MappedText sentence, boolean announced) {
    MappedText words = unmarked(sentence);
    List<MappedText> parts = parts(words);
    AskingWords said = words(section, words, parts, false, false);
    List<Candidate> found = new ArrayList<>();
    boolean counts = said.opens("list-ordinal");
    boolean first = true;
    for (MappedText part : parts) {
      MappedText asked = asked(said, part);
      List<ParsedRequest> parsed = treatments.in(asked.text());
      for (ParsedRequest request : own(parsed)) {
        MappedText text = text(asked, request, parsed.size());
        boolean listed =
            announced
                && first
                && (counts || opens(asked, request) || isInFull(request))
                && known(request)
                && says(request);
        said.weigh(request, asked, listed)
            .or(() -> named(said, request, asked))
            .ifPresent(plainness -> found.add(candidate(section, request, text, plainness)));
        first = listed;
      }
    }
    return found;
  }

  /** Whether a line begins with the name of a treatment, its side or its place before it. */
  boolean begins(MappedText line) {
    return nameStarts.in(unmarked(line).text()) <= FIRST_KINDS / 2;
  }

  /** Whether a line names a treatment and how much of it, or where. */
  boolean inFull(MappedText line) {
    return treatments.in(line.text()).stream().anyMatch(LineWeigher::isInFull);
  }

  /** Whether a line names a treatment at all. */
  boolean names(MappedText line) {
    return nameStarts.in(line.text()) < line.length();
  }

  private Optional<Plainness> named(AskingWords said, ParsedRequest request, MappedText part) {
    return nameStarts.in(part.text()) <= FIRST_KINDS ? said.named(request, part) : Optional.empty();
  }

  /** Whether a sentence begins with the treatment; the kinds of others stand behind few words. */
  private boolean opens(MappedText asked, ParsedRequest request) {
    boolean compounded = request instanceof ParsedDrug drug && !drug.compoundedWith().isEmpty();
    boolean kind = request instanceof ParsedOther;
    return request.start() <= (compounded || kind ? FIRST_KINDS : FIRST_WORDS)
        && (!kind || nameStarts.in(asked.text()) <= FIRST_KINDS);
  }

  /**
   * What a part asks for, without the words of asking before it; all of it where those look back:
   * "Soma, and will need authorization for that as well".
   */
  private MappedText asked(AskingWords said, MappedText part) {
    MappedText behind = said.afterAsking(part);
    boolean named = treatments.in(behind.text()).stream().anyMatch(LineWeigher::known);
    return named || treatments.in(part.text()).stream().noneMatch(LineWeigher::known)
        ? behind
        : part;
  }

  /** Its treatments apart, each without the number of what it is for: "for #2 Lidoderm". */
  private List<MappedText> parts(MappedText words) {
    return parser.split(words).stream().map(LineWeigher::unmarked).toList();
  }

  /** Brackets that tell of a treatment; one that holds a name alone gives that of another. */
  private List<Span> asides(MappedText words) {
    List<Span> found = new ArrayList<>();
    Matcher aside = ASIDE.matcher(words);
    while (aside.find()) {
      String said = aside.group(1);
      if (nameStarts.in(said) == 0 && said.indexOf(' ') > 0) {
        found.add(new Span(aside.start(), aside.end()));
      }
    }
    return found;
  }

  private AskingWords words(
      Section section, MappedText words, List<MappedText> parts, boolean item, boolean entry) {
    return new AskingWords(
        section, words, parts, asides(words), relations.in(words.text()), item, entry, letter);
  }

  /** Of several medicines in one part, those after the first count with a quantity of their own. */
  private static List<ParsedRequest> own(List<ParsedRequest> parsed) {
    List<ParsedRequest> own = new ArrayList<>();
    for (ParsedRequest request : parsed) {
      boolean ordered =
          request instanceof ParsedDrug drug
              && (drug.phrase().quantity() != null || drug.phrase().sig() != null);
      if (own.isEmpty() || ordered) {
        own.add(request);
      }
    }
    return own;
  }

  private static MappedText text(MappedText part, ParsedRequest request, int among) {
    MappedText words =
        among == 1 ? part : part.slice(request.start(), Math.min(part.length(), request.end()));
    MappedText stripped = words.strip();
    int end = stripped.length();
    while (end > 0 && " ,;:.".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.slice(0, end);
  }

  private static Candidate candidate(
      Section section, ParsedRequest request, MappedText text, Plainness plainness) {
    FoundRequest found = new FoundRequest(request, text, section.kind().id());
    return Candidate.in(section, found, plainness);
  }

  private static MappedText unmarked(MappedText line) {
    MappedText whole = line.strip();
    MappedText stripped = whole.slice(OrderNumber.end(whole), whole.length());
    var mark = MARK.matcher(stripped);
    return mark.find() ? stripped.slice(mark.end(), stripped.length()).strip() : stripped;
  }

  static boolean known(ParsedRequest request) {
    return !(request instanceof ParsedOther other) || other.known();
  }

  /** A medicine named without strength, quantity or directions is spoken of, not asked for. */
  static boolean says(ParsedRequest request) {
    return !(request instanceof ParsedDrug drug) || drug.phrase().saysMoreThanTheName();
  }

  /** Whether it names a quantity, or for an injection its way or its level. */
  static boolean isInFull(ParsedRequest request) {
    if (request instanceof ParsedDrug drug) {
      return drug.phrase().quantity() != null;
    }
    return request instanceof ParsedInjection injection
        && (injection.approach() != null || !injection.levels().isEmpty());
  }
}
