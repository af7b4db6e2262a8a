package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.text.MappedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as {@code Norco 10/325mg #90: Upheld}, in whatever order and punctuation. */
final class DecisionLineReader {

  private static final int LONGEST = 400;
  private static final int LONGEST_NAME = 120;
  private static final int FEWEST_DOTS = 3;

  /** Letters of a cell that only counts: "A", "iii", "No. 2". */
  private static final int LONGEST_MARK = 3;

  private static final String SETS_OFF = ":-\u2013\u2014([|=>";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[a-z]{2,12} ){0,3}(?:decision|determination|outcome|result|status|disposition|ruling) ?[:\u2013\u2014=-] ?");

  /** What sets a decision off from the item before it. */
  private static final Pattern FOLLOWED =
      Pattern.compile("(?: [-\u2013\u2014]{1,2}|:| =) ?(?=\\p{L})");

  /** What a bracket at the end of a line adds to the decision. */
  private static final Pattern REMARK = Pattern.compile("\\([^()]{1,60}\\)[ .]{0,3}$");

  private static final Pattern OF_ITEM =
      Pattern.compile(
          "\\b(?:request(?:s|ed)?|services?|treatments?|items?|disputed?|medications?|drugs?|procedures?|goods)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A label that announces a decision in a sentence: "DECISION: The request for … is …". */
  private static final Pattern DECIDES =
      Pattern.compile(
          "(?:the |our |imr |final |medical ){0,3}(?:decision|determination|outcome|conclusion|finding|ruling)s? ?[:.\u2013-] ?\\S",
          Pattern.CASE_INSENSITIVE);

  /** The verb of a sentence that decides, right before the words of the decision. */
  private static final Pattern FINDS =
      Pattern.compile(
          " (?:is|are|was|were|has been|have been)(?: (?:found|held|deemed|judged|considered|determined|ruled|declared|therefore|hereby|thus|now|also)(?: to be)?)?$");

  private static final Pattern DETERMINED =
      Pattern.compile(
          ".{0,80}?\\b(?:has|have) determined (?:that )?the request", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?:decision for|whether|regarding (?:the |this )?requests? for|medical necessity of|request for).{3,380}[:?]?",
          Pattern.CASE_INSENSITIVE);

  private final DispositionWords words = new DispositionWords();
  private final AnnouncedDecision announced = new AnnouncedDecision(words);
  private final ToldDecision told = new ToldDecision(words);

  /** What a line says of a disputed item; nothing where it is no such line. */
  Optional<DecisionLine> read(MappedText line) {
    return announced
        .behind(line)
        .or(() -> readWhole(line))
        .or(() -> readWithoutRemark(line))
        .or(() -> announced.asked(line));
  }

  /** "… is partially medically necessary and appropriate (15 tablets)." */
  private Optional<DecisionLine> readWithoutRemark(MappedText line) {
    Matcher remark = REMARK.matcher(line);
    return line.length() <= LONGEST && remark.find()
        ? readWhole(line.slice(0, remark.start()).strip())
        : Optional.empty();
  }

  private Optional<DecisionLine> readWhole(MappedText line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return Optional.empty();
    }
    String lower = line.text().toLowerCase(Locale.ROOT);
    boolean asks = lower.startsWith("whether ", ItemWords.countEnd(line)) || lower.endsWith("?");
    if (lower.length() != line.length() || asks) {
      return Optional.empty();
    }
    int end = lower.length();
    while (end > 0 && " .)]*|".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    Optional<DecisionLine> labelled = labelled(line, lower);
    if (labelled.isPresent()) {
      return labelled;
    }
    boolean ended = false;
    for (DispositionWords.Phrase phrase : words.all()) {
      int start = end - phrase.words().length();
      if (!ended && lower.startsWith(phrase.words(), start) && isWordStart(line, start)) {
        ended = true;
        Optional<DecisionLine> found = endingWith(line, start, end, phrase);
        if (found.isPresent()) {
          return found;
        }
      }
      if (lower.startsWith(phrase.words())) {
        Optional<DecisionLine> found = startingWith(line, phrase);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A row of a table of decisions, known by the name of the column that tells them. */
  Optional<DecisionLine> row(Block row) {
    for (int i = 0; i < Math.min(row.columns().size(), row.cells().size()); i++) {
      if (ItemWords.sayDecision(row.columns().get(i).text().toLowerCase(Locale.ROOT))) {
        MappedText cell = row.cells().get(i);
        Optional<Disposition> told = toldIn(cell);
        if (told.isPresent()) {
          MappedText request = ItemWords.in(itemCell(row, i));
          return Optional.of(new DecisionLine(request, cell, told.get(), true));
        }
      }
    }
    return Optional.empty();
  }

  /** What the cell of a decision tells: by its first words, or as a line of its own. */
  private Optional<Disposition> toldIn(MappedText cell) {
    return words
        .at(cell.text().toLowerCase(Locale.ROOT), 0)
        .map(DispositionWords.Phrase::disposition)
        .or(() -> read(cell).filter(l -> l.request().isEmpty()).map(DecisionLine::disposition));
  }

  /** The cell whose column names what is decided on, else the first that is no mere mark. */
  private static MappedText itemCell(Block row, int decision) {
    MappedText first = MappedText.empty();
    for (int i = 0; i < row.cells().size(); i++) {
      MappedText cell = row.cells().get(i);
      boolean says = cell.text().chars().filter(Character::isLetter).count() > LONGEST_MARK;
      if (i != decision && says) {
        boolean named = i < row.columns().size() && OF_ITEM.matcher(row.columns().get(i)).find();
        if (named) {
          return cell;
        }
        first = first.isEmpty() ? cell : first;
      }
    }
    return first;
  }

  /** "Decision: Partially overturned. #30 is …": what a label says, whatever follows it. */
  private Optional<DecisionLine> labelled(MappedText line, String lower) {
    Matcher label = LABEL.matcher(lower);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    return words
        .at(lower, label.end())
        .map(
            phrase ->
                new DecisionLine(
                    MappedText.empty(),
                    line.slice(label.end(), label.end() + phrase.words().length()),
                    phrase.disposition(),
                    true));
  }

  /** Whether a line tells in a sentence of its own what the reviewing body determined. */
  boolean determines(MappedText line) {
    return DETERMINED.matcher(line).lookingAt() && read(line).isPresent();
  }

  /** Whether a line counts an item: "Issue 1 of 2: …", "Disputed item #3: …". */
  boolean countsItem(MappedText line) {
    return ItemWords.count(line);
  }

  /** A line that opens an item and leaves the decision to what follows. */
  Optional<DecisionLine> question(MappedText line) {
    MappedText question = line.slice(ItemWords.countEnd(line), line.length());
    if (line.length() > LONGEST || !QUESTION.matcher(question).matches()) {
      return Optional.empty();
    }
    MappedText request = ItemWords.asked(question);
    return Optional.of(new DecisionLine(request, MappedText.empty(), Disposition.UNSTATED, true));
  }

  private static boolean isWordStart(MappedText line, int at) {
    return at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
  }

  private Optional<DecisionLine> endingWith(
      MappedText line, int start, int end, DispositionWords.Phrase phrase) {
    int before = start;
    while (before > 0 && line.charAt(before - 1) == ' ') {
      before--;
    }
    int leader = leaderStart(line, before);
    MappedText words = line.slice(start, end);
    if (before == 0) {
      return Optional.of(new DecisionLine(MappedText.empty(), words, phrase.disposition(), true));
    }
    if (before - leader >= FEWEST_DOTS) {
      MappedText request = ItemWords.in(line.slice(0, leader).strip());
      return Optional.of(new DecisionLine(request, words, phrase.disposition(), true));
    }
    if (SETS_OFF.indexOf(line.charAt(before - 1)) >= 0) {
      MappedText request = ItemWords.in(line.slice(0, before - 1).strip());
      return Optional.of(new DecisionLine(request, words, phrase.disposition(), true));
    }
    String named = line.text().substring(0, before);
    boolean stop = named.indexOf(". ") < 0 && named.endsWith(".") && named.indexOf(':') < 0;
    if (stop
        && before <= LONGEST_NAME
        && !phrase.words().contains("necessary")
        && !ReasonWords.are(named)) {
      MappedText request = ItemWords.in(line.slice(0, before - 1).strip());
      return Optional.of(new DecisionLine(request, words, phrase.disposition(), true));
    }
    Matcher determined = DETERMINED.matcher(line);
    int afterLead = determined.lookingAt() ? Math.min(determined.end(), before) : 0;
    String lead = line.text().substring(afterLead, before).toLowerCase(Locale.ROOT);
    Matcher verb = FINDS.matcher(lead);
    if (verb.find() && !lead.contains(". ")) {
      MappedText item = line.slice(0, afterLead + verb.start()).strip();
      boolean labelled = DECIDES.matcher(line).lookingAt();
      return Optional.of(
          new DecisionLine(ItemWords.asSubmitted(item), words, phrase.disposition(), labelled));
    }
    return Optional.empty();
  }

  /** Where the row of dots starts that leads to a decision in a list. */
  private static int leaderStart(MappedText line, int end) {
    int start = end;
    while (start > 0 && "._\u2026 ".indexOf(line.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  private Optional<DecisionLine> startingWith(MappedText line, DispositionWords.Phrase phrase) {
    int end = phrase.words().length();
    int at = end;
    while (at < line.length() && " )]*".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    if (at >= line.length() || ":-\u2013\u2014|".indexOf(line.charAt(at)) < 0) {
      return Optional.empty();
    }
    MappedText request = ItemWords.in(line.slice(at + 1, line.length()).strip());
    boolean day = request.text().chars().noneMatch(Character::isLetter);
    return day
        ? Optional.empty()
        : Optional.of(new DecisionLine(request, line.slice(0, end), phrase.disposition(), true));
  }

  /**
   * A line in which more follows the decision: "Norco 10/325 #120 - MODIFIED to #60", "Soma #90:
   * denied, no taper needed". Only among the decisions of a letter may a line be so read.
   */
  Optional<DecisionLine> followed(MappedText line) {
    if (line.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    Matcher told = FOLLOWED.matcher(line);
    while (told.find()) {
      Optional<DispositionWords.Phrase> phrase =
          words.at(line.text().toLowerCase(Locale.ROOT), told.end());
      MappedText request = ItemWords.in(line.slice(0, told.start()).strip());
      if (phrase.isPresent() && !request.isEmpty() && !ReasonWords.verb(request)) {
        int end = told.end() + phrase.get().words().length();
        MappedText said = line.slice(told.end(), end);
        return Optional.of(new DecisionLine(request, said, phrase.get().disposition(), true));
      }
    }
    return Optional.empty();
  }

  /** A sentence that decides and goes on; nothing where a line is none. */
  Optional<DecisionLine> told(MappedText line) {
    return told.in(line).map(found -> found.labelled(DECIDES.matcher(line).lookingAt()));
  }

  /** The words of an item that stand alone, without a number before them. */
  MappedText named(MappedText words) {
    return ItemWords.in(words).isEmpty() ? words : ItemWords.in(words);
  }
}
