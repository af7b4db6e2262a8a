package dev.warrant.nlp.request;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cuts a line that names several treatments between them: {@code Norco 10/325 #120, and six visits
 * of physical therapy}. What stands before the name of the second, from the last word that joins
 * on, is the second's.
 */
final class ItemSplitter {
  private static final Set<String> JOINING =
      Set.of(",", ";", "/", "and", "&", "+", "plus", "also", "then", ".", "|", "•");

  private static final List<String> LEADS = List.of("and ", "for ", "also ", "then ", "plus ");

  /** "One tablet before physical therapy": what a medicine is taken for is not asked for. */
  private static final Set<String> PURPOSES = Set.of("for", "before", "during", "after");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "each", "every", "any", "his", "her");

  /** What may part two treatments where the words that join stand between levels. */
  private static final Set<String> WITH = Set.of("with", "w");

  /** Tokens that a level takes: a letter, a number, a dash and a number. */
  private static final int LEVEL = 4;

  private final List<Token> tokens;
  private final boolean[] heads;
  private final RequestLexicon lexicon;

  /**
   * @param heads for each token whether the name of a treatment begins there
   */
  ItemSplitter(RequestLexicon lexicon, List<Token> tokens, boolean[] heads) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.heads = heads;
  }

  /** The parts of the line, in order; the whole line where it names no two treatments apart. */
  List<MappedText> parts(MappedText line) {
    List<MappedText> parts = new ArrayList<>();
    int start = 0;
    int head = -1;
    for (int at = 0; at < tokens.size(); at++) {
      if (!heads[at]) {
        continue;
      }
      int cut = head < 0 ? -1 : lastJoint(line, head + 1, at);
      if (cut >= 0) {
        add(parts, line, start, tokens.get(cut).start());
        start = tokens.get(Math.max(cut, lexicon.skip("joints", tokens, cut) - 1)).end();
      }
      head = at;
    }
    add(parts, line, start, line.length());
    return parts;
  }

  /** Whether a name says only what the treatment before it is for. */
  boolean isPurpose(int name) {
    boolean under = name > 0 && tokens.get(name - 1).is("under");
    int lead = name - 1;
    while (lead > 0 && ARTICLES.contains(tokens.get(lead).text())) {
      lead--;
    }
    return under
        || (lead > 0
            && PURPOSES.contains(tokens.get(lead).text())
            && !JOINING.contains(tokens.get(lead - 1).text())
            && !lexicon.has("askings", tokens, lead - 1));
  }

  /** The last joining word between two tokens; -1 if there is none. "inj. with" parts nothing. */
  private int lastJoint(MappedText line, int from, int to) {
    boolean dash = to > from && tokens.get(to - 1).is("-") && !tokens.get(to - 1).glued();
    if (dash) {
      return to - 1;
    }
    boolean levels = false;
    for (int at = to - 1; at >= from; at--) {
      boolean touching = tokens.get(at).is("/") && tokens.get(at).glued();
      boolean shortens =
          tokens.get(at).is(".")
              && tokens.get(at - 1).isWord()
              && Character.isLowerCase(line.charAt(tokens.get(at + 1).start()));
      boolean joins = JOINING.contains(tokens.get(at).text()) && !touching && !shortens;
      if (joins && joinsLevels(at, to)) {
        levels = true;
      } else if (joins || lexicon.has("joints", tokens, at)) {
        return at;
      }
    }
    return levels ? lastWith(from, to) : -1;
  }

  /** "TFESI at L4 and L5 with physical therapy": "and" joins levels, and no treatments. */
  private boolean joinsLevels(int joint, int head) {
    boolean goesOn =
        IntStream.range(joint + 1, head)
            .mapToObj(tokens::get)
            .anyMatch(token -> token.isWord() && token.text().length() > 2 && !isSide(token));
    return goesOn
        && namesLevel(joint + 1, Math.min(head, joint + 1 + LEVEL))
        && namesLevel(Math.max(0, joint - LEVEL), joint);
  }

  private boolean isSide(Token token) {
    return lexicon.has("sides", List.of(token), 0);
  }

  private boolean namesLevel(int from, int to) {
    return !new LevelReader(lexicon, tokens.subList(from, to)).levels(null).labels().isEmpty();
  }

  private int lastWith(int from, int to) {
    return IntStream.range(from, to)
        .filter(at -> WITH.contains(tokens.get(at).text()))
        .max()
        .orElse(-1);
  }

  private static void add(List<MappedText> parts, MappedText line, int start, int end) {
    MappedText part = trimmed(line.slice(start, end));
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  /** A part without the words and marks that joined it to its neighbours. */
  private static MappedText trimmed(MappedText part) {
    MappedText stripped = part.strip();
    int end = stripped.length();
    boolean again = true;
    while (again) {
      again = false;
      while (end > 0 && " ,;/&+|".indexOf(stripped.charAt(end - 1)) >= 0) {
        end--;
      }
      for (String joint : List.of(" and", " plus", " also", " then")) {
        if (stripped.slice(0, end).text().endsWith(joint)) {
          end -= joint.length();
          again = true;
        }
      }
    }
    return withoutLead(stripped.slice(0, end).strip());
  }

  private static MappedText withoutLead(MappedText part) {
    MappedText left = part;
    boolean again = true;
    while (again) {
      again = false;
      for (String lead : LEADS) {
        if (left.length() > lead.length()
            && left.text().regionMatches(true, 0, lead, 0, lead.length())) {
          left = left.slice(lead.length(), left.length()).strip();
          again = true;
        }
      }
    }
    return left;
  }
}
