package dev.warrant.nlp.section;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.layout.KnownLabels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings and labels that {@code lexicon/sections.yaml} lists, and how a text names them. */
public final class HeadingLexicon implements KnownLabels {

  private static final Set<SectionKind> HEADS_ITEMS =
      EnumSet.of(
          SectionKind.PLAN, SectionKind.ASSESSMENT_AND_PLAN, SectionKind.REQUEST_FOR_AUTHORIZATION);

  private static final String RESOURCE = "/lexicon/sections.yaml";
  private static final int LONGEST_LABEL = 64;
  private static final Pattern SCORE = Pattern.compile("(?<![\\d/])\\d{1,2} ?/ ?10(?![\\d/])");
  private static final Pattern DOSE =
      Pattern.compile("\\d ?(?:mg|mcg|%)(?![a-z])|# ?\\d", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile("\\d[/-]\\d{1,2}[/-]\\d{2}|\\b(?:19|20)\\d{2}\\b");

  private final SectionNames names;
  private final Map<String, FieldKind> fields = new HashMap<>();

  /** The first words of the names of fields: most lines begin with another. */
  private final Set<String> fieldOpeners = new HashSet<>();

  private final Set<String> bare = new HashSet<>();
  private final Set<String> care = new HashSet<>();
  private final LexiconFile.Legends legends;
  private final List<String> copies;
  private final Set<String> answers;
  private final Set<String> disputes;

  private HeadingLexicon(LexiconFile file) {
    Map<String, SectionKind> sections = new HashMap<>();
    for (LexiconFile.SectionEntry entry : file.sections()) {
      SectionKind kind = SectionKind.of(entry.kind());
      entry.labels().forEach(label -> put(sections, label, kind));
      entry.bare().forEach(label -> bare.add(Words.key(label)));
    }
    for (LexiconFile.FieldEntry entry : file.fields()) {
      for (String label : entry.labels()) {
        put(fields, label, FieldKind.of(entry.kind()));
        fieldOpeners.add(Words.of(label).get(0));
      }
      entry.care().forEach(label -> care.add(Words.key(label)));
    }
    legends = file.legends();
    answers = Set.copyOf(file.answers());
    disputes = Set.copyOf(file.disputes());
    copies = file.copies().stream().map(Words::key).toList();
    names = new SectionNames(sections, file);
  }

  /** The lexicon that Warrant ships. */
  public static HeadingLexicon load() {
    try (InputStream in = HeadingLexicon.class.getResourceAsStream(RESOURCE)) {
      return new HeadingLexicon(
          new ObjectMapper(new YAMLFactory()).readValue(in, LexiconFile.class));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  @Override
  public boolean isHeading(CharSequence line) {
    if (line.length() > 2 * LONGEST_LABEL) {
      return false;
    }
    int end = line.length();
    while (end > 0 && " :-".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    CharSequence words = line.subSequence(0, end);
    if (end < 3 || words.toString().indexOf(':') >= 0 || states(words)) {
      return false;
    }
    boolean colon = end < line.length();
    boolean capital = Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0));
    return (colon && (whole(words).isPresent() || names.asks(words)))
        || (capital
            && (names.plain(words).isPresent()
                || names.asksInBrackets(words)
                || isDatedTitle(line, words)))
        || isNamedInCapitals(words);
  }

  /** Whether a full stop, a score or a dose makes words a statement: {@code Pain 7/10.} */
  private static boolean states(CharSequence words) {
    boolean stop = words.charAt(words.length() - 1) == '.';
    return (stop && Words.of(words).size() > 2)
        || (words.chars().anyMatch(Character::isDigit)
            && (SCORE.matcher(words).find() || DOSE.matcher(words).find()));
  }

  @Override
  public boolean opensSection(CharSequence cell) {
    return whole(cell)
        .filter(kind -> !kind.ofLetter() && kind != SectionKind.VISIT)
        .filter(kind -> kind != SectionKind.SIGNATURE && kind != SectionKind.IDENTIFICATION)
        .filter(kind -> !kind.labelTells())
        .isPresent();
  }

  /** A line such as {@code PR-2 Progress Report 3/9/2015}. */
  private boolean isDatedTitle(CharSequence line, CharSequence words) {
    return words.length() == line.length()
        && line.toString().indexOf(':') < 0
        && DATED.matcher(line).find()
        && sectionNamed(words).filter(SectionKind.VISIT::equals).isPresent();
  }

  /** A known name in capitals, whatever a bracket adds: {@code NECESSITY (pasted from MTUS)}. */
  private boolean isNamedInCapitals(CharSequence words) {
    int letters = 0;
    for (int i = 0; i < words.length() && words.charAt(i) != '('; i++) {
      if (Character.isLowerCase(words.charAt(i)) || words.charAt(i) == ':') {
        return false;
      }
      letters += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
    }
    return letters >= 4 && sectionNamed(words).isPresent();
  }

  @Override
  public boolean namesRequest(CharSequence words) {
    return words.length() <= LONGEST_LABEL
        && whole(words).filter(SectionKind.REQUEST_FOR_AUTHORIZATION::equals).isPresent();
  }

  @Override
  public boolean marksRequest(CharSequence meaning) {
    return legends.marksRequest(Words.of(meaning));
  }

  @Override
  public boolean answers(CharSequence words) {
    return answers.contains(Words.key(words));
  }

  /** Whether words only say which time they are of: "most recent", "today". */
  boolean onlySaysWhen(CharSequence words) {
    return names.onlyAsides(words);
  }

  /** Whether a heading says that what follows was copied from an earlier note. */
  boolean namesCopy(CharSequence heading) {
    String words = " " + Words.key(heading) + " ";
    return copies.stream().anyMatch(copy -> words.contains(" " + copy + " "));
  }

  @Override
  public boolean labelAt(CharSequence text, int from) {
    return find(text, from).isPresent();
  }

  @Override
  public boolean fieldLabelAt(CharSequence text, int from) {
    return find(text, from).filter(label -> label.field() != null).isPresent();
  }

  /** The label that starts at an offset, its colon, dash or full stop included. */
  Optional<Label> find(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_LABEL);
    if (from >= limit || !Character.isLetterOrDigit(text.charAt(from))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))
            ? Optional.empty()
            : named(text, from, i, i + 1, false);
      }
      boolean space = i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if ((c == '.' || c == '-' || c == '\u2013' || c == '\u2014') && space) {
        return text.charAt(i - 1) == ' ' || c == '.'
            ? named(text, from, i, i + 1, true)
            : Optional.empty();
      }
      if (c == ';' || c == '?' || c == '|') {
        break;
      }
    }
    return bareAt(text, from);
  }

  /** The section that a heading names, more freely read than a label within running text. */
  Optional<SectionKind> sectionNamed(CharSequence heading) {
    return names.within(heading);
  }

  /** The section that a run of words in bold or on its own names exactly. */
  Optional<SectionKind> whole(CharSequence label) {
    return names.whole(label);
  }

  /** Whether a heading names a list of what is disputed, and is no title of the letter. */
  boolean namesDisputed(CharSequence heading) {
    return Words.of(heading).stream().anyMatch(disputes::contains);
  }

  /** Whether a row stands in a table whose first column names what is disputed. */
  boolean listsDisputed(Block row) {
    return row.kind() == BlockKind.TABLE_ROW
        && row.columns().stream()
            .limit(2)
            .anyMatch(
                name -> whole(name).filter(SectionKind.ISSUES_AND_DECISIONS::equals).isPresent());
  }

  /** Whether the name of a field may stand at an offset, by its first word. */
  private boolean mayOpenField(CharSequence text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean plain = end > from && (end == limit || "'\u2019".indexOf(text.charAt(end)) < 0);
    return !plain || fieldOpeners.contains(Words.key(text.subSequence(from, end)));
  }

  /** Whether an item is a heading over more of them: "+ Plan". Other names may be mere items. */
  boolean headsItems(CharSequence item) {
    return whole(item).filter(HEADS_ITEMS::contains).isPresent();
  }

  /** The field that stands at the start of a text, with or without a colon; with its length. */
  Optional<Label> fieldAt(CharSequence text, int from) {
    Optional<Label> labelled = find(text, from).filter(label -> label.field() != null);
    if (labelled.isPresent()) {
      return labelled;
    }
    int limit = Math.min(text.length(), from + LONGEST_LABEL);
    boolean opens = mayOpenField(text, from, limit);
    for (int i = limit; opens && i > from; i--) {
      boolean wordEnd = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
      if (wordEnd && Character.isLetterOrDigit(text.charAt(i - 1))) {
        FieldKind kind = fields.get(Words.key(text.subSequence(from, i)));
        if (kind != null) {
          return Optional.of(new Label(null, kind, i, i));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a label, in capitals, may name a treatment as well as a person: {@code PT}. */
  boolean mayNameCare(CharSequence label) {
    String words = label.toString();
    return care.contains(Words.key(words)) && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private Optional<Label> named(
      CharSequence text, int from, int end, int contentStart, boolean exactly) {
    CharSequence words = text.subSequence(from, end).toString().strip();
    int letters = from + words.length();
    if (exactly) {
      boolean capital = Character.isUpperCase(text.charAt(from)) && words.length() > 1;
      return Optional.ofNullable(capital ? names.exact(Words.key(words)) : null)
          .map(kind -> new Label(kind, null, letters, contentStart));
    }
    FieldKind field = fields.get(Words.key(words));
    if (field != null) {
      return Optional.of(new Label(null, field, letters, contentStart));
    }
    return whole(words).map(kind -> new Label(kind, null, letters, contentStart));
  }

  /** A short form in capitals that needs no colon, as in {@code PE WNL}. */
  private Optional<Label> bareAt(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean word = end - from >= 2 && end + 1 < text.length() && text.charAt(end) == ' ';
    String key = word ? Words.key(text.subSequence(from, end)) : "";
    return bare.contains(key)
        ? Optional.of(new Label(names.exact(key), null, end, end))
        : Optional.empty();
  }

  private static <K> void put(Map<String, K> map, String label, K kind) {
    K before = map.put(Words.key(label), kind);
    if (before != null && before != kind) {
      throw new IllegalStateException(
          RESOURCE + ": \"" + label + "\" stands under " + before + " and " + kind);
    }
  }
}
