package dev.warrant.nlp.request;

import dev.warrant.rules.vocabulary.DrugTable;
import java.util.List;

/**
 * Reads what a sentence or a line says of medicines: name, strength, form, quantity, refills,
 * directions, days. Safe for use by several threads at once; time grows with the length of the
 * line.
 */
public final class MedicationPhraseParser {
  private final DrugTable table;
  private final RequestLexicon lexicon;
  private final DrugMentionFinder drugs;

  MedicationPhraseParser(DrugTable table, RequestLexicon lexicon, DrugMentionFinder drugs) {
    this.table = table;
    this.lexicon = lexicon;
    this.drugs = drugs;
  }

  /** A parser that knows the medicines of this table. */
  public static MedicationPhraseParser of(DrugTable table) {
    RequestLexicon lexicon = RequestLexicon.builtIn();
    return new MedicationPhraseParser(table, lexicon, new DrugMentionFinder(table, lexicon));
  }

  /** The finder of names that shares this parser's vocabulary. */
  public DrugMentionFinder drugs() {
    return drugs;
  }

  /**
   * Every medicine that a sentence of prose names, with what is said of each, in order. A phrase
   * without a medicine stands where a quantity or directions are given without a name.
   */
  public List<MedicationPhrase> parseAll(String sentence) {
    return parse(sentence, false);
  }

  /** The same of a line that asks for something, where "30 days" is a supply. */
  List<MedicationPhrase> parseRequest(String line) {
    return parse(line, true);
  }

  private List<MedicationPhrase> parse(String line, boolean requestLine) {
    List<Token> tokens = Tokenizer.tokens(line);
    List<Piece> pieces = new PieceReader(lexicon, drugs, tokens).pieces();
    return new PhraseAssembler(line, tokens, lexicon, table, requestLine).assemble(pieces);
  }
}
