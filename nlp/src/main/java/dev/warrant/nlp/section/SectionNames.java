package dev.warrant.nlp.section;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which section some words name: alone, joined, with an aside, or among other words. */
final class SectionNames {

  private static final int MOST_WORDS = 10;
  private static final Pattern JOINS = Pattern.compile("[/&,+]| and ", Pattern.CASE_INSENSITIVE);

  private final Map<String, SectionKind> sections;
  private final LexiconFile.Asking asking;
  private final Set<String> asides;
  private final Set<String> times;
  private final Set<String> practices;
  private final Set<String> authors;
  private final List<LexiconFile.Made> made;

  SectionNames(Map<String, SectionKind> sections, LexiconFile file) {
    this.sections = Map.copyOf(sections);
    this.asking = file.asking();
    this.asides = Set.copyOf(file.asides());
    this.times = Set.copyOf(file.times());
    this.practices = Set.copyOf(file.practices());
    this.authors = Set.copyOf(file.authors());
    this.made = List.copyOf(file.made());
  }

  /** The section that words, levelled by {@link Words#key}, are a name of; {@code null} if none. */
  SectionKind exact(String key) {
    return sections.get(key);
  }

  /** Whether words start by asking for something, whatever follows. */
  boolean asks(CharSequence words) {
    return asking.opens(Words.of(words));
  }

  /** The section that a heading names, more freely read than a label within running text. */
  Optional<SectionKind> within(CharSequence heading) {
    Optional<SectionKind> whole = whole(heading);
    if (whole.isPresent()) {
      return whole;
    }
    List<String> words = Words.of(heading);
    if (asking.opens(words)) {
      return Optional.of(SectionKind.REQUEST_FOR_AUTHORIZATION);
    }
    if (words.size() > MOST_WORDS) {
      int bracket = heading.toString().indexOf('(');
      return bracket > 2 ? within(heading.subSequence(0, bracket)) : Optional.empty();
    }
    return contained(words);
  }

  /** The section that a run of words in bold or on its own names exactly. */
  Optional<SectionKind> whole(CharSequence label) {
    List<String> words = Words.of(label);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Optional<SectionKind> exact = Optional.ofNullable(sections.get(String.join(" ", words)));
    if (exact.isPresent()) {
      return exact;
    }
    if (asking.matches(words)) {
      return Optional.of(SectionKind.REQUEST_FOR_AUTHORIZATION);
    }
    Optional<SectionKind> joined = joined(label);
    if (joined.isPresent()) {
      return joined;
    }
    Optional<SectionKind> qualified =
        withAside(words).or(() -> byAuthor(words)).or(() -> made(words));
    return qualified.isPresent() ? qualified : beforeBracket(label);
  }

  /** A part of a letter whose name is made of a few words. */
  private Optional<SectionKind> made(List<String> words) {
    return made.stream()
        .filter(name -> name.names(words))
        .map(name -> SectionKind.of(name.kind()))
        .findFirst();
  }

  /** A part of a letter behind words for who wrote it: "Physician Reviewer's Case Summary". */
  private Optional<SectionKind> byAuthor(List<String> words) {
    int from = 0;
    while (from < words.size() - 1 && authors.contains(words.get(from))) {
      from++;
      SectionKind kind = sections.get(String.join(" ", words.subList(from, words.size())));
      if (kind != null && kind.ofLetter()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** A known name and a bracket after it: {@code Treatment plan (with quantity)}. */
  private Optional<SectionKind> beforeBracket(CharSequence label) {
    String text = label.toString().strip();
    int bracket = text.indexOf('(');
    boolean last = bracket > 2 && text.indexOf(')') == text.length() - 1;
    return last && contained(Words.of(text.substring(bracket))).isEmpty()
        ? Optional.ofNullable(sections.get(Words.key(text.substring(0, bracket).strip())))
        : Optional.empty();
  }

  /** A name that stands bare on its line, a time aside: "MRI lumbar spine" is rather a request. */
  Optional<SectionKind> plain(CharSequence line) {
    List<String> words = Words.of(line);
    int end = words.size();
    while (end > 1 && isTime(words.get(end - 1))) {
      end--;
    }
    SectionKind kind = sections.get(String.join(" ", words.subList(0, end)));
    if (kind == null && asking.matches(words)) {
      return Optional.of(SectionKind.REQUEST_FOR_AUTHORIZATION);
    }
    return kind != null && end > 0
        ? Optional.of(kind)
        : joined(line).or(() -> made(words).filter(SectionKind.ISSUES_AND_DECISIONS::equals));
  }

  /** A request heading with a bracket after it: {@code Requested Treatment (see instructions)}. */
  boolean asksInBrackets(CharSequence words) {
    int bracket = words.toString().indexOf('(');
    return bracket > 2
        && words.charAt(words.length() - 1) == ')'
        && plain(words.subSequence(0, bracket))
            .filter(SectionKind.REQUEST_FOR_AUTHORIZATION::equals)
            .isPresent();
  }

  private boolean isTime(String word) {
    return times.contains(word) || Character.isDigit(word.charAt(0));
  }

  /** Names joined by a stroke or "and": {@code A/P}, {@code Diagnosis & Plan}. */
  private Optional<SectionKind> joined(CharSequence label) {
    if (!JOINS.matcher(label).find()) {
      return Optional.empty();
    }
    List<String> parts = JOINS.splitAsStream(label).toList();
    if (parts.size() < 2 || parts.size() > 4) {
      return Optional.empty();
    }
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    SectionKind first = null;
    for (String part : parts) {
      List<String> words = Words.of(part);
      SectionKind kind = sections.get(String.join(" ", words));
      if (kind == null) {
        kind = withAside(words).orElse(null);
      }
      if (kind == null && !asides.containsAll(words)) {
        return Optional.empty();
      }
      if (kind != null) {
        kinds.add(kind);
        first = first == null ? kind : first;
      }
    }
    return Optional.ofNullable(strongest(kinds, first));
  }

  private static SectionKind strongest(Set<SectionKind> kinds, SectionKind first) {
    if (kinds.contains(SectionKind.REQUEST_FOR_AUTHORIZATION)) {
      return SectionKind.REQUEST_FOR_AUTHORIZATION;
    }
    boolean both = kinds.contains(SectionKind.ASSESSMENT) && kinds.contains(SectionKind.PLAN);
    return both ? SectionKind.ASSESSMENT_AND_PLAN : first;
  }

  /** A known name with words at its end that only qualify it: a date, a region, "today". */
  private Optional<SectionKind> withAside(List<String> words) {
    for (int end = words.size() - 1; end > 0; end--) {
      if (!isAside(words.get(end))) {
        return Optional.empty();
      }
      SectionKind kind = sections.get(String.join(" ", words.subList(0, end)));
      if (kind != null && words.get(0).length() > 1) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether words only qualify what they stand beside. */
  boolean onlyAsides(CharSequence words) {
    return Words.of(words).stream().allMatch(this::isAside);
  }

  private boolean isAside(String word) {
    return asides.contains(word) || Character.isDigit(word.charAt(0));
  }

  /** The longest known name anywhere in a heading, guideline quotations first. */
  private Optional<SectionKind> contained(List<String> words) {
    SectionKind best = null;
    int longest = 0;
    for (int from = 0; from < words.size(); from++) {
      for (int to = words.size(); to > from; to--) {
        SectionKind kind = sections.get(String.join(" ", words.subList(from, to)));
        int length = kind == SectionKind.GUIDELINE_QUOTATION ? MOST_WORDS : to - from;
        if (kind != null && length > longest && words.get(from).length() > 1) {
          best = kind;
          longest = length;
        }
      }
    }
    // One word of a clinic's name heads nothing.
    boolean ofPractice = longest == 1 && practices.contains(words.get(words.size() - 1));
    return ofPractice ? Optional.empty() : Optional.ofNullable(best);
  }
}
