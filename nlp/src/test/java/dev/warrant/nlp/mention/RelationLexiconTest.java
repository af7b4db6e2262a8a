package dev.warrant.nlp.mention;

class RelationLexiconTest extends LexiconContract {

  RelationLexiconTest() {
    super("relations", Lexicon.ofRelations());
  }
}
