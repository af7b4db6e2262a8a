package dev.warrant.nlp.request;

import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.rules.facts.Approach;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Epidural steroid injections that a line does not call so: a nerve root block with steroid, and
 * steroid that is to be placed at a root or through its foramen.
 */
final class SteroidInjections {
  private static final String EPIDURAL = "epidural-steroid-injection";

  /** Tokens between an approach and the level beside it. */
  private static final int NEAR_LEVEL = 8;

  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "(", "#", "|");

  /** What parts an injection from another that an approach alone names. */
  private static final Set<String> PARTING =
      Set.of("and", "&", "+", "plus", "also", "then", ";", ".", "|");

  private static final String ROOT_BLOCK = "selective-nerve-root-block";

  private final RequestLexicon lexicon;
  private final ProcedureNames procedures;

  SteroidInjections(RequestLexicon lexicon, ProcedureNames procedures) {
    this.lexicon = lexicon;
    this.procedures = procedures;
  }

  /** The treatment named from a token on; an approach alone names one: "left L5 transforaminal". */
  Optional<WordTrie.Match<ProcedureNames.Named>> named(List<Token> tokens, int at) {
    return procedures.at(tokens, at).or(() -> byApproach(tokens, at));
  }

  /** An approach that no noun follows, and a level beside it. */
  private Optional<WordTrie.Match<ProcedureNames.Named>> byApproach(List<Token> tokens, int at) {
    return lexicon
        .findTight("approachNouns", tokens, at)
        .filter(match -> endsName(tokens, match.next()) && isBesideLevel(tokens, at, match.next()))
        .flatMap(
            match ->
                epidural(match.value().approach())
                    .map(named -> new WordTrie.Match<>(named, match.next())));
  }

  /**
   * Whether an approach at a token only says more of the epidural that is named before it: "an
   * epidural, L4-5, interlaminar", or a name in the bracket behind it: "ESI (L5-S1, TFESI)".
   */
  boolean qualifies(List<Token> tokens, int at) {
    boolean alone = procedures.at(tokens, at).isEmpty() && byApproach(tokens, at).isPresent();
    if (!alone && !(isEpidural(procedures.at(tokens, at)) && isBracketed(tokens, at))) {
      return false;
    }
    int clause = at;
    while (clause > 0 && !PARTING.contains(tokens.get(clause - 1).text())) {
      clause--;
    }
    Optional<WordTrie.Match<ProcedureNames.Named>> last = Optional.empty();
    while (clause < at) {
      Optional<WordTrie.Match<ProcedureNames.Named>> match = procedures.at(tokens, clause);
      last = match.isPresent() ? match : last;
      clause = match.map(WordTrie.Match::next).orElse(clause + 1);
    }
    return isEpidural(last) && last.orElseThrow().value().approach() == null;
  }

  private static boolean isEpidural(Optional<WordTrie.Match<ProcedureNames.Named>> match) {
    return match.filter(found -> found.value().procedure().id().equals(EPIDURAL)).isPresent();
  }

  private static boolean isBracketed(List<Token> tokens, int at) {
    int open = at - 1;
    while (open >= 0 && !tokens.get(open).is("(") && !tokens.get(open).is(")")) {
      open--;
    }
    return open >= 0 && tokens.get(open).is("(");
  }

  private boolean endsName(List<Token> tokens, int next) {
    return next >= tokens.size()
        || lexicon.has("behindApproach", tokens, next)
        || ENDS.contains(tokens.get(next).text());
  }

  private boolean isBesideLevel(List<Token> tokens, int at, int next) {
    List<Token> around =
        tokens.subList(Math.max(0, at - NEAR_LEVEL), Math.min(tokens.size(), next + NEAR_LEVEL));
    return !new LevelReader(lexicon, around).levels(null).labels().isEmpty();
  }

  /**
   * What a name stands for in a line: with steroid, or called an epidural too, a root block is a
   * transforaminal injection.
   */
  ProcedureNames.Named withSteroid(ProcedureNames.Named named, List<Token> tokens) {
    return named.procedure().id().equals(ROOT_BLOCK)
            && (says("steroids", tokens) || namesEpidural(tokens))
        ? epidural(Approach.TRANSFORAMINAL).orElse(named)
        : withApproach(named, tokens);
  }

  /** What a name stands for together with one behind it that gives its approach. */
  private ProcedureNames.Named withApproach(ProcedureNames.Named named, List<Token> tokens) {
    if (!named.procedure().id().equals(EPIDURAL) || named.approach() != null) {
      return named;
    }
    return IntStream.range(0, tokens.size())
        .filter(at -> qualifies(tokens, at))
        .mapToObj(at -> named(tokens, at).map(WordTrie.Match::value))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            more ->
                new ProcedureNames.Named(
                    named.procedure(),
                    more.approach(),
                    named.region() == null ? more.region() : named.region()))
        .orElse(named);
  }

  /** The injection of a line that tells what is placed where, and names none. */
  Optional<ParsedInjection> described(List<Token> tokens) {
    boolean placed = says("steroids", tokens) && says("placings", tokens);
    if (!placed || !(says("approaches", tokens) || says("roots", tokens))) {
      return Optional.empty();
    }
    Approach approach = says("approaches", tokens) ? null : Approach.TRANSFORAMINAL;
    return epidural(approach).map(named -> new InjectionReader(lexicon, tokens).read(named, 0));
  }

  private Optional<ProcedureNames.Named> epidural(Approach approach) {
    return procedures
        .procedure(EPIDURAL)
        .map(procedure -> new ProcedureNames.Named(procedure, approach, null));
  }

  private boolean namesEpidural(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .anyMatch(
            at ->
                procedures
                    .at(tokens, at)
                    .filter(match -> match.value().procedure().id().equals(EPIDURAL))
                    .isPresent());
  }

  private boolean says(String table, List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (lexicon.has(table, tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
