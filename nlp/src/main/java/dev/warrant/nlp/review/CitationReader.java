package dev.warrant.nlp.review;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which guidelines a decision cites, and which sections and pages of them. Thread-safe. */
final class CitationReader {
  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final Pattern CITER =
      Pattern.compile(
          "\\b(?:(claims? administrator\\w*|utili[sz]ation review|UR|carrier|insurer)"
              + "|(?:(?:expert|physician|imr) reviewer|reviewer|maximus))\\b",
          I);

  /** Where what belongs to a citation ends. */
  private static final Pattern END =
      Pattern.compile(
          "\\b(?:decision based on|which (?:is|are) (?:a )?part of|the (?:claims administrator|expert reviewer"
              + "|physician reviewer)|(?:was|were|is|are) (?:applicable|relevant)|applicable to)\\b|[|\\n]",
          I);

  private static final Pattern PAGES_TO_COME =
      Pattern.compile("\\b(?:pages?(?:\\(s\\))?|pgs?\\.?|pp?\\.?)\\s?:?\\s*$", I);

  /** What a guideline is said to be a part of is not cited for itself. */
  private static final Pattern PART_OF = Pattern.compile("\\bpart of (?:the )?$", I);

  /** Between two names of one guideline nothing else may stand: {@code MTUS 2009, Chronic Pain}. */
  private static final Pattern JOINED = Pattern.compile("[\\s,:/()\\d-]{0,12}");

  /** Of a citation no more is read than this, so that no text makes it slow. */
  private static final int LONGEST = 600;

  /** Between two blocks no more is read than this, in characters. */
  private static final int LONGEST_MARKER = 24;

  private final Names books = Names.ofFile("guidelines.yaml");
  private final PageReader pages = new PageReader();

  /** The citations on an item, in the order of the text. */
  List<Citation> read(SourceText source, DecisionItem item) {
    List<Citation> found = new ArrayList<>();
    for (Section section : item.citations()) {
      boolean byReviewer = byReviewer(section.heading().text(), section.heading().length(), true);
      for (MappedText words : wholeCitations(source, section.blocks())) {
        found.addAll(in(source, words, byReviewer));
      }
    }
    return found;
  }

  /**
   * The words of the blocks. A wrapped line may part {@code Page(s):} from its pages, which then
   * look like an item of a list: {@code 24.}
   */
  private static List<MappedText> wholeCitations(SourceText source, List<Block> blocks) {
    List<MappedText> whole = new ArrayList<>();
    for (Block block : blocks) {
      int last = whole.size() - 1;
      Optional<MappedText> joined =
          last < 0 ? Optional.empty() : withItsPages(source, whole.get(last), block.text());
      if (joined.isPresent()) {
        whole.set(last, joined.get());
      } else {
        whole.add(block.text());
      }
    }
    return whole;
  }

  private static Optional<MappedText> withItsPages(
      SourceText source, MappedText words, MappedText next) {
    if (next.isEmpty() || !PAGES_TO_COME.matcher(words.text()).find()) {
      return Optional.empty();
    }
    MappedText.Builder joined = new MappedText.Builder().appendCollapsed(words);
    int from = words.rawSpan().end();
    int to = Math.min(next.rawAt(0), from + LONGEST_MARKER);
    joined.appendSpace(from);
    for (int raw = from; raw < to; raw++) {
      char c = source.text().charAt(raw);
      if (!MappedText.isSpace(c)) {
        joined.append(c, raw);
      } else if (raw > from) {
        joined.appendSpace(raw);
      }
    }
    MappedText all = joined.appendCollapsed(next).build();
    boolean paged =
        all.length() > words.length() + 1 && Character.isDigit(all.charAt(words.length() + 1));
    return paged ? Optional.of(all) : Optional.empty();
  }

  /** Who was named last before a place of a text. */
  private static boolean byReviewer(String text, int end, boolean before) {
    Matcher citer = CITER.matcher(text).region(0, end);
    boolean byReviewer = before;
    while (citer.find()) {
      byReviewer = citer.group(1) == null;
    }
    return byReviewer;
  }

  private List<Citation> in(SourceText source, MappedText text, boolean heading) {
    List<Citation> found = new ArrayList<>();
    List<Mention> named = joined(text.text(), books.in(text.text()));
    named.removeIf(book -> PART_OF.matcher(text.text().substring(0, book.start())).find());
    for (int i = 0; i < named.size(); i++) {
      Mention book = named.get(i);
      int next = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
      next = Math.min(next, book.end() + LONGEST);
      Matcher stop = END.matcher(text.text()).region(book.end(), next);
      int end = stop.find() ? stop.start() : next;
      boolean byReviewer = byReviewer(text.text(), book.start(), heading);
      String name = text.text().substring(book.start(), book.end());
      for (PageReader.Place place : pages.places(text.text().substring(book.end(), end))) {
        found.add(
            new Citation(
                byReviewer,
                book.concept(),
                name,
                place.section(),
                place.pages(),
                evidence(source, item(text, book.start(), book.end() + place.end()))));
      }
    }
    return found;
  }

  /** Names of one guideline that stand side by side as one. */
  private static List<Mention> joined(String text, List<Mention> named) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : named) {
      Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.concept().equals(mention.concept())
          && JOINED.matcher(text.substring(last.end(), mention.start())).matches()) {
        joined.set(
            joined.size() - 1,
            new Mention(last.concept(), last.start(), mention.end(), last.entry()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private static MappedText item(MappedText text, int start, int end) {
    return text.slice(start, end).strip();
  }

  private static Evidence evidence(SourceText source, MappedText words) {
    Span raw = words.rawSpan();
    return new Evidence(
        source.name(),
        "guideline-citation",
        raw.start(),
        raw.end(),
        source.text().substring(raw.start(), raw.end()),
        List.of());
  }
}
