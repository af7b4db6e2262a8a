package dev.warrant.nlp.fact.examination;

/** What is tested of a nerve root on examination. */
enum SignKind {
  SENSORY("sensory-deficit", "sense-word"),
  MOTOR("motor-deficit", "strength-word"),
  REFLEX("reflex-deficit", "reflex-word");

  private final String concept;
  private final String named;

  SignKind(String concept, String named) {
    this.concept = concept;
    this.named = named;
  }

  /** The finding when there is less than there should be. */
  String concept() {
    return concept;
  }

  /** The words that say what is tested. */
  String named() {
    return named;
  }
}
