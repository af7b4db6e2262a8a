package dev.warrant.nlp.request;

import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a line that asks for a treatment: a row of a request form, a line of a plan, the heading of
 * a decision. Safe for use by several threads at once; time grows with the length of the line.
 */
public final class RequestLineParser {
  private static final String COMPOUND_CLASS = "topical-lidocaine";
  private static final Set<DoseForm> RUBBED_ON =
      Set.of(DoseForm.CREAM, DoseForm.OINTMENT, DoseForm.GEL, DoseForm.LOTION);

  private final RequestLexicon lexicon;
  private final MedicationPhraseParser medications;
  private final DrugMentionFinder drugs;
  private final SteroidInjections steroids;

  private RequestLineParser(
      RequestLexicon lexicon,
      MedicationPhraseParser medications,
      ProcedureNames procedures,
      DrugMentionFinder drugs) {
    this.lexicon = lexicon;
    this.drugs = drugs;
    this.medications = medications;
    this.steroids = new SteroidInjections(lexicon, procedures);
  }

  /** A parser that knows the medicines and procedures of this vocabulary. */
  public static RequestLineParser of(Vocabulary vocabulary) {
    RequestLexicon lexicon = RequestLexicon.builtIn();
    DrugMentionFinder drugs = new DrugMentionFinder(vocabulary.drugs(), lexicon);
    return new RequestLineParser(
        lexicon,
        new MedicationPhraseParser(vocabulary.drugs(), lexicon, drugs),
        new ProcedureNames(vocabulary.procedures()),
        drugs);
  }

  /** The parser of medicines in prose that shares this one's vocabulary. */
  public MedicationPhraseParser medications() {
    return medications;
  }

  /** The first treatment that a line asks for; empty if the line has no words. */
  public Optional<ParsedRequest> parse(String line) {
    return parseAll(line).stream().findFirst();
  }

  /**
   * The parts of a line that each name one treatment, with the words that belong to it; the whole
   * line where it names no two apart, or names the ingredients of one cream.
   */
  public List<MappedText> split(MappedText line) {
    List<Token> tokens = Tokenizer.tokens(line.text());
    boolean[] heads = new boolean[tokens.size()];
    ItemSplitter splitter = new ItemSplitter(lexicon, tokens, heads);
    OccasionReader occasions = new OccasionReader(lexicon, tokens);
    int named = 0;
    int at = 0;
    while (at < tokens.size()) {
      // A procedure for which a medicine is taken is not asked for with it.
      int occasion = named > 0 ? occasions.end(at) : at;
      if (occasion > at) {
        at = occasion;
        continue;
      }
      int next = nameEnd(tokens, at);
      boolean ofAnother = named > 0 && (splitter.isPurpose(at) || steroids.qualifies(tokens, at));
      heads[at] = next > at && !ofAnother;
      named += heads[at] ? 1 : 0;
      at = Math.max(next, at + 1);
    }
    boolean oneCream = named > 1 && !compoundedIn(line.text()).isEmpty();
    return named < 2 || oneCream ? List.of(line) : splitter.parts(line);
  }

  /** Where the first name of a treatment stands in a line; its length if none does. */
  public int nameStart(String line) {
    List<Token> tokens = Tokenizer.tokens(line);
    for (int at = 0; at < tokens.size(); at++) {
      if (nameEnd(tokens, at) > at) {
        return tokens.get(at).start();
      }
    }
    return line.length();
  }

  /** Where the name of a treatment ends that begins at a token; that token if none does. */
  private int nameEnd(List<Token> tokens, int at) {
    Optional<DrugMentionFinder.Found> drug =
        drugs.at(tokens, at).filter(found -> found.mention().drug().isPresent());
    return drug.map(DrugMentionFinder.Found::next)
        .or(() -> steroids.named(tokens, at).map(WordTrie.Match::next))
        .orElse(at);
  }

  /**
   * Whether a line names no medicine and says only how one is taken or dispensed: "1 TID x 14
   * days", "#42", "RF 0".
   */
  public boolean saysOnlySupply(String line) {
    List<Token> tokens = Tokenizer.tokens(line);
    return SupplyLine.is(tokens, new PieceReader(lexicon, medications.drugs(), tokens).pieces());
  }

  private List<String> compoundedIn(String line) {
    return compound(line, named(line)).map(ParsedDrug::compoundedWith).orElse(List.of());
  }

  private List<MedicationPhrase> named(String line) {
    return medications.parseRequest(line).stream()
        .filter(phrase -> phrase.drug().flatMap(DrugMention::drug).isPresent())
        .toList();
  }

  /**
   * Every treatment that a line asks for. A line that names one procedure asks for that one, unless
   * it is no injection and a medicine follows with strength, quantity or directions; a line of
   * medicines asks for each.
   */
  public List<ParsedRequest> parseAll(String line) {
    List<Token> tokens = Tokenizer.tokens(line);
    if (tokens.stream().noneMatch(Token::isWord)) {
      return List.of();
    }
    List<MedicationPhrase> phrases = named(line);
    int firstDrug = phrases.isEmpty() ? line.length() : drugStart(phrases.get(0));
    boolean medicineInDetail = phrases.stream().anyMatch(MedicationPhrase::saysMoreThanTheName);
    Optional<ParsedRequest> procedure =
        procedure(tokens, firstDrug)
            .or(() -> steroids.described(tokens).map(ParsedRequest.class::cast))
            .filter(found -> !(medicineInDetail && found instanceof ParsedOther));
    if (procedure.isPresent()) {
      return List.of(procedure.get());
    }
    if (phrases.isEmpty()) {
      return List.of(other(line, tokens));
    }
    return compound(line, phrases)
        .map(compounded -> List.<ParsedRequest>of(compounded))
        .orElseGet(() -> separate(phrases));
  }

  private static int drugStart(MedicationPhrase phrase) {
    return phrase.drug().orElseThrow().start();
  }

  /** The first procedure named before the first medicine; an injection before any other. */
  private Optional<ParsedRequest> procedure(List<Token> tokens, int before) {
    ParsedRequest first = null;
    for (int at = 0; at < tokens.size() && tokens.get(at).start() < before; at++) {
      Optional<WordTrie.Match<ProcedureNames.Named>> match = steroids.named(tokens, at);
      if (match.isEmpty()) {
        continue;
      }
      ProcedureNames.Named named = steroids.withSteroid(match.get().value(), tokens);
      if (named.procedure().injection()) {
        return Optional.of(new InjectionReader(lexicon, tokens).read(named, at));
      }
      if (first == null) {
        first =
            new ParsedOther(
                named.procedure().name(),
                true,
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end());
      }
    }
    return Optional.ofNullable(first);
  }

  private static ParsedOther other(String line, List<Token> tokens) {
    int start = tokens.stream().filter(Token::isWord).findFirst().orElseThrow().start();
    int end = tokens.get(tokens.size() - 1).end();
    return new ParsedOther(line.substring(start, end), false, start, end);
  }

  /**
   * A cream of several ingredients is one request: for lidocaine if that is among them, otherwise
   * for the first.
   */
  private Optional<ParsedDrug> compound(String line, List<MedicationPhrase> phrases) {
    if (phrases.size() < 2) {
      return Optional.empty();
    }
    DoseForm form =
        phrases.stream()
            .map(MedicationPhrase::form)
            .filter(said -> said != null && RUBBED_ON.contains(said))
            .reduce((earlier, later) -> later)
            .orElse(null);
    boolean saysCompound = saysCompound(line);
    if ((form == null && !saysCompound) || !isOneList(line, phrases)) {
      return Optional.empty();
    }
    MedicationPhrase named =
        phrases.stream()
            .filter(phrase -> drug(phrase).drugClass().equals(COMPOUND_CLASS))
            .findFirst()
            .orElse(phrases.get(0));
    MedicationPhrase last = phrases.get(phrases.size() - 1);
    Drug drug = drug(named);
    String formName = form == null ? "topical" : form.name().toLowerCase(Locale.ROOT);
    return Optional.of(
        new ParsedDrug(
            drug,
            "compounded " + formName + " with " + drug.name(),
            withForm(named, form == null ? DoseForm.CREAM : form, last),
            phrases.stream().map(phrase -> drug(phrase).id()).distinct().toList(),
            doubts(named),
            phrases.get(0).start(),
            last.end()));
  }

  /** A line that says so, or gives the share of two ingredients or more. */
  private boolean saysCompound(String line) {
    List<Token> tokens = Tokenizer.tokens(line);
    if (tokens.stream().filter(token -> token.is("%")).count() > 1) {
      return true;
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (lexicon.has("compounds", tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** Ingredients of one cream carry no quantity of their own but the last. */
  private static boolean isOneList(String line, List<MedicationPhrase> phrases) {
    for (int i = 0; i + 1 < phrases.size(); i++) {
      MedicationPhrase phrase = phrases.get(i);
      if (phrase.quantity() != null || phrase.sig() != null) {
        return false;
      }
    }
    return !line.isEmpty();
  }

  private static MedicationPhrase withForm(
      MedicationPhrase phrase, DoseForm form, MedicationPhrase last) {
    return new MedicationPhrase(
        phrase.drug(),
        phrase.strength(),
        null,
        null,
        form,
        last.quantity(),
        last.quantityUnit(),
        last.refills(),
        last.sig(),
        null,
        last.days(),
        phrase.start(),
        phrase.end());
  }

  private static Drug drug(MedicationPhrase phrase) {
    return phrase.drug().flatMap(DrugMention::drug).orElseThrow();
  }

  private static List<ParsedRequest> separate(List<MedicationPhrase> phrases) {
    List<ParsedRequest> requests = new ArrayList<>();
    for (MedicationPhrase phrase : phrases) {
      Drug drug = drug(phrase);
      requests.add(
          new ParsedDrug(
              drug,
              drug.treatmentName(phrase.form()),
              phrase,
              List.of(),
              doubts(phrase),
              phrase.start(),
              phrase.end()));
    }
    return requests;
  }

  private static List<Doubt> doubts(MedicationPhrase phrase) {
    List<Doubt> doubts = new ArrayList<>();
    if (phrase.drug().map(DrugMention::misspelt).orElse(false)) {
      doubts.add(Doubt.MISSPELT_NAME);
    }
    if (phrase.strengthDoubtful()) {
      doubts.add(Doubt.STRENGTH_NOT_MADE);
    }
    return doubts;
  }
}
