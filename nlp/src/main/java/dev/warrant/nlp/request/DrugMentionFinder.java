package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.DrugTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds medicines and classes of medicines in a line, by generic name, brand, abbreviation or class
 * name, misspellings included. Safe for use by several threads at once.
 */
public final class DrugMentionFinder {
  private static final Set<String> BETWEEN_PARTS =
      Set.of("/", "-", "&", "+", "and", "with", "w", "®", "™", "plus");
  private static final int RELEASE_WITHIN = 6;

  private final DrugTable table;
  private final DrugNames names;
  private final MisspeltNames misspelt;
  private final RequestLexicon lexicon;

  DrugMentionFinder(DrugTable table, RequestLexicon lexicon) {
    this.table = table;
    this.lexicon = lexicon;
    this.names = new DrugNames(table);
    this.misspelt = new MisspeltNames(table, names, lexicon.wordsThatAreNoDrug());
  }

  /** A finder of the medicines in this table. */
  public static DrugMentionFinder of(DrugTable table) {
    return new DrugMentionFinder(table, RequestLexicon.builtIn());
  }

  /** Every medicine or class that a line names, in the order of the line; none overlap. */
  public List<DrugMention> findAll(String line) {
    List<Token> tokens = Tokenizer.tokens(line);
    List<DrugMention> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Found> next = at(tokens, at);
      next.ifPresent(hit -> found.add(hit.mention()));
      at = next.map(Found::next).orElse(at + 1);
    }
    return found;
  }

  /** The medicine or class named from a token on. */
  Optional<Found> at(List<Token> tokens, int at) {
    if (!tokens.get(at).isWord()) {
      return Optional.empty();
    }
    Optional<WordTrie.Match<DrugName>> exact = named(tokens, at);
    Found found = null;
    if (exact.isPresent()) {
      int next = exact.get().next();
      found = new Found(mention(exact.get().value(), false, tokens, at, next), next);
    } else {
      Optional<Found> other = doseBound(tokens, at).or(() -> misspelling(tokens, at));
      if (other.isEmpty()) {
        return other;
      }
      found = other.get();
    }
    if (lexicon.has("equivalents", tokens, found.next())) {
      return Optional.empty();
    }
    return Optional.of(withRelease(found, tokens));
  }

  /** The longest name from a token on; a number that a unit follows belongs to none. */
  private Optional<WordTrie.Match<DrugName>> named(List<Token> tokens, int at) {
    Optional<WordTrie.Match<DrugName>> longest = names.trie().at(tokens, at, this::between);
    return longest
        .filter(match -> tokens.get(match.next() - 1).isNumber())
        .filter(match -> lexicon.find("amountUnits", tokens, match.next()).isPresent())
        .map(match -> names.trie().at(tokens.subList(0, match.next() - 1), at, this::between))
        .orElse(longest);
  }

  private boolean between(Token token) {
    return BETWEEN_PARTS.contains(token.text()) || isSalt(token);
  }

  private boolean isSalt(Token token) {
    return lexicon.has("salts", List.of(token), 0);
  }

  private static DrugMention mention(
      DrugName name, boolean misspelt, List<Token> tokens, int from, int next) {
    return name.mention(misspelt, tokens.get(from).start(), tokens.get(next - 1).end());
  }

  /** "MS 30 mg" is morphine; "MS" alone may be multiple sclerosis. */
  private Optional<Found> doseBound(List<Token> tokens, int at) {
    return names
        .doseBound()
        .at(tokens, at)
        .filter(match -> strengthFollows(tokens, match.next(), match.value().drug().orElseThrow()))
        .map(
            match ->
                new Found(mention(match.value(), false, tokens, at, match.next()), match.next()));
  }

  private boolean strengthFollows(List<Token> tokens, int at, Drug drug) {
    if (at + 1 >= tokens.size() || !tokens.get(at).isNumber()) {
      return false;
    }
    Amount strength = new Amount(tokens.get(at).value(), "mg");
    boolean made =
        drug.products().stream().anyMatch(product -> product.makes(strength))
            || table
                .extendedReleaseOf(drug)
                .map(variant -> variant.products().stream().anyMatch(p -> p.makes(strength)))
                .orElse(false);
    boolean milligrams =
        lexicon
            .findTight("amountUnits", tokens, at + 1)
            .map(unit -> "mg".equals(unit.value().unit()))
            .orElse(false);
    boolean dosed =
        milligrams
            || isSecondStrength(tokens, at + 1)
            || lexicon.has("quantityCues", tokens, at + 1)
            || lexicon.find("frequencies", tokens, at + 1).isPresent()
            || lexicon.has("routes", tokens, at + 1);
    return made && dosed;
  }

  private static boolean isSecondStrength(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is("/")
        && tokens.get(at).glued()
        && tokens.get(at + 1).isNumber();
  }

  private Optional<Found> misspelling(List<Token> tokens, int at) {
    return misspelt
        .meant(tokens.get(at).text())
        .map(name -> new Found(mention(name, true, tokens, at, at + 1), at + 1));
  }

  /** "morphine sulfate ER", "tramadol 150 mg ER": the release words make it another medicine. */
  private Found withRelease(Found found, List<Token> tokens) {
    Optional<Drug> drug = found.mention().drug();
    if (drug.isEmpty()) {
      return found;
    }
    int at = found.next();
    boolean saltsOnly = true;
    for (int i = 0; i < RELEASE_WITHIN && at < tokens.size(); i++) {
      Optional<WordTrie.Match<Entry>> release = lexicon.find("releases", tokens, at);
      if (release.isPresent()) {
        return released(found, drug.get(), tokens, release.get().next(), saltsOnly);
      }
      if (isSalt(tokens.get(at))) {
        at++;
      } else if (isAmountWord(tokens, at)) {
        saltsOnly = false;
        at++;
      } else {
        break;
      }
    }
    return found;
  }

  private boolean isAmountWord(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isNumber()
        || token.is("(")
        || token.is(",")
        || token.is(".")
        || lexicon.has("amountUnits", tokens, at);
  }

  private Found released(Found found, Drug drug, List<Token> tokens, int next, boolean adjacent) {
    int end = adjacent ? tokens.get(next - 1).end() : found.mention().end();
    int after = adjacent ? next : found.next();
    Optional<Drug> variant = table.extendedReleaseOf(drug);
    if (variant.isPresent()) {
      return new Found(found.mention().as(variant.get(), null, end), after);
    }
    DoseForm form =
        drug.products().stream()
            .map(Drug.Product::form)
            .filter(
                made ->
                    made == DoseForm.EXTENDED_RELEASE_TABLET
                        || made == DoseForm.EXTENDED_RELEASE_CAPSULE)
            .findFirst()
            .orElse(null);
    return new Found(found.mention().as(drug, form, end), after);
  }

  /**
   * A mention and the token after it.
   *
   * @param mention the mention
   * @param next index of the token after it
   */
  record Found(DrugMention mention, int next) {}
}
