package dev.warrant.nlp.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the sections and pages that follow the name of a guideline: {@code Opioids, dosing (page
 * 86); Weaning, pp. 124-125}.
 */
final class PageReader {
  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final String ONE =
      "\\d{1,3}(?!\\d|\\.\\d)(?:\\s?(?:-|\u2013|\u2014|to|through)\\s?\\d{1,3}(?!\\d))?";
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:\\bpages?(?:\\(s\\))?|\\bpgs?\\b\\.?|\\bpp?\\b\\.?)\\s?:?\\s?("
              + ONE
              + "(?:\\s?(?:,|;|&|,? and)\\s?"
              + ONE
              + "){0,30})(?:\\s?of \\d{1,3})?",
          I);

  /** A number that ends a citation is a page: {@code Benzodiazepines, 24}. */
  private static final Pattern BARE =
      Pattern.compile("(?<=[a-z)]),\\s(" + ONE + ")\\s*[.,;]?\\s*$", I);

  private static final Pattern RANGE = Pattern.compile(ONE);
  private static final Pattern TO = Pattern.compile("\\s?(?:-|\u2013|\u2014|to|through)\\s?", I);
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[\\s,.:;()/-]|section(?:\\(s\\)|s\\b|\\b)|chapter\\b|the\\b|and\\b|on\\b|of\\b|from\\b|see\\b|may\\b"
              + "|\\d{4}\\b|\\(?effective \\w+ \\d{1,2}, \\d{4}\\)?|chronic pain(?: section)?\\b)+",
          I);
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[\\s,.:;(/-]|\\band|\\bthe|\\bsection(?:\\(s\\))?|\\bin|\\bat|\\bon)+$", I);

  /** A bracket behind a page explains it: {@code p. 78 (4 A's) and p. 80}. */
  private static final Pattern ASIDE = Pattern.compile("^\\s?\\([^()]{1,60}\\)");

  /** What reads on as a sentence names no section. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?:is|are|was|were|has|have|does|do|states?|supports?|recommends?|as|to)\\b", I);

  private static final int LONGEST_SECTION = 120;
  private static final int MOST_PLACES = 20;

  /**
   * A place that is cited.
   *
   * @param section as named; {@code null} if none is
   * @param pages as cited, ranges with a hyphen; empty if none is
   * @param end where it ends in the words read
   */
  record Place(String section, List<String> pages, int end) {}

  /**
   * The places that the words after a guideline's name cite: the guideline as a whole where they
   * name none, nothing where they read on as a sentence about it.
   */
  List<Place> places(String words) {
    if (SENTENCE.matcher(words.strip()).find()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    int start = 0;
    while (start <= words.length() && places.size() < MOST_PLACES) {
      int semicolon = words.indexOf(';', start);
      int end = semicolon < 0 ? words.length() : semicolon;
      part(words, start, end, places);
      start = end + 1;
    }
    return places.isEmpty() ? List.of(new Place(null, List.of(), 0)) : places;
  }

  private static void part(String words, int start, int end, List<Place> places) {
    Matcher pages = PAGES.matcher(words).region(start, end);
    int at = start;
    boolean paged = false;
    while (pages.find()) {
      String before = words.substring(at, pages.start());
      String section = section(paged ? ASIDE.matcher(before).replaceFirst("") : before);
      at = pages.end();
      paged = true;
      places.add(new Place(section, ranges(pages.group(1)), at));
    }
    if (paged) {
      sectionBehind(words.substring(at, end), end, places);
      return;
    }
    Matcher bare = BARE.matcher(words.substring(start, end));
    if (bare.find()) {
      String section = section(words.substring(start, start + bare.start()));
      places.add(new Place(section, ranges(bare.group(1)), start + bare.end(1)));
      return;
    }
    String section = section(words.substring(start, end));
    if (section != null) {
      places.add(new Place(section, List.of(), end));
    }
  }

  /** {@code page 64 (baclofen)}: the section may stand behind its page. */
  private static void sectionBehind(String rest, int end, List<Place> places) {
    Place last = places.get(places.size() - 1);
    if (last.section() == null && !rest.isBlank() && Character.isLetter(lastLetter(rest))) {
      String section = section(rest);
      places.set(
          places.size() - 1, new Place(section, last.pages(), section == null ? last.end() : end));
    }
  }

  private static char lastLetter(String rest) {
    String stripped = TAIL.matcher(rest.replace(')', ' ')).replaceFirst("");
    return stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
  }

  private static List<String> ranges(String list) {
    List<String> ranges = new ArrayList<>();
    Matcher range = RANGE.matcher(list);
    while (range.find()) {
      ranges.add(TO.matcher(range.group()).replaceFirst("-"));
    }
    return ranges;
  }

  private static String section(String words) {
    String section = LEAD.matcher(words.strip()).replaceFirst("");
    section = TAIL.matcher(section).replaceFirst("");
    if (section.indexOf('(') < 0 || section.lastIndexOf(')') < section.lastIndexOf('(')) {
      section = section.replace("(", "").replace(")", "");
    }
    section = section.strip();
    boolean named =
        section.length() > 2
            && section.length() <= LONGEST_SECTION
            && section.chars().anyMatch(Character::isLetter)
            && !SENTENCE.matcher(section).find();
    return named ? section : null;
  }
}
