package dev.warrant.engine.scaffold;

import dev.warrant.engine.authoring.Blanks;
import dev.warrant.rules.criteria.Polarity;

/**
 * The texts of a new criterion.
 *
 * @param edition edition id
 * @param id criterion id
 * @param polarity what it does to the decision
 * @param passage id of the passage that states it
 * @param requests the requests that it is asked of
 */
record CriterionFiles(
    String edition, String id, Polarity polarity, String passage, RequestPattern requests) {
  private static final String SHOWN = Blanks.of("the concept that shows it");

  /** Its definition in the topic's file, indented by two spaces. */
  String definition() {
    String definition =
        """
          %s:
            polarity: %s
            passage: %s
            asks: "%s"
        """
            .formatted(id, polarity, passage, Blanks.of("the question that it asks of the record"));
    return polarity == Polarity.REQUIRED
        ? definition
            + """
                document: "%s"
                satisfiedBy:
                  - { type: finding, concept: "%s" }
            """
                .formatted(Blanks.of("what the provider is asked to document"), SHOWN)
        : definition;
  }

  /** Its passage in guideline.yaml, indented by two spaces. */
  String passageEntry() {
    return """
      - id: %s
        section: "%s"
        page: "%s"
        text: "%s"
        source: "%s"
        verification: RECALLED
    """
        .formatted(
            passage,
            Blanks.of("the heading of the section"),
            Blanks.of("the page"),
            Blanks.of("what it says, with every number that the rules use"),
            Blanks.of("where the words were taken from"));
  }

  /** Its file of rules. */
  String rules() {
    return """
    // %1$s: what in a record shows it, and what speaks against it. Silence needs no rule.
    // Passage: guideline.yaml. Tests: %1$s.test.yaml.
    package %2$s;

    rule "%3$s"
        @criterion("%1$s")
        @passage("%4$s")
    when
        $request : %5$s
        $shown   : Finding( concept == "%6$s", present() )
    then
        insertLogical( Criterion.met( "%1$s", $request ).because( $shown ) );
    end

    rule "%7$s"
        @criterion("%1$s")
        @passage("%4$s")
    when
        $request : %5$s
        $denied  : Finding( concept == "%8$s", absent() )
    then
        insertLogical( Criterion.notMet( "%1$s", $request ).because( $denied ) );
    end
    """
        .formatted(
            id,
            ScaffoldNames.packageOf(edition, id),
            Blanks.of("a sentence that says what shows it"),
            passage,
            requests.drl(),
            SHOWN,
            Blanks.of("a sentence that says what speaks against it"),
            Blanks.of("the concept whose denial speaks against it"));
  }

  /** Its file of tests. */
  String tests() {
    return """
    # %1$s: what it makes of a record. The first two tests fail until they and the rules are filled in.
    tests:
      - name: "%3$s"
        request: %2$s
        facts:
          - { type: finding, concept: "%4$s" }
        expect: { %1$s: MET }
      - name: "%5$s"
        request: %2$s
        facts:
          - { type: finding, concept: "%6$s", assertion: ABSENT }
        expect: { %1$s: NOT_MET }
      - name: a record that is silent does not document %1$s
        request: %2$s
        facts: []
        expect: { %1$s: NOT_DOCUMENTED }
    """
        .formatted(
            id,
            requests.yaml(),
            Blanks.of("a sentence that says what the record shows"),
            Blanks.of("a concept that the first rule asks for"),
            Blanks.of("a sentence that says what the record denies"),
            Blanks.of("a concept that the second rule asks for"));
  }
}
