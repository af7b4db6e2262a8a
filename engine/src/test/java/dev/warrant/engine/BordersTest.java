package dev.warrant.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders between the rooms of the project. */
@AnalyzeClasses(
    packages = {"dev.warrant.rules", "dev.warrant.nlp", "dev.warrant.engine"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
  private static final String[] DROOLS = {"org.drools..", "org.kie.."};
  private static final String OPENNLP = "opennlp..";
  private static final String[] PDFBOX = {
    "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.commons.logging.."
  };
  private static final String PICOCLI = "picocli..";
  private static final String MUSTACHE = "com.github.mustachejava..";
  private static final String[] HTTP = {"com.sun.net.httpserver..", "java.net.http.."};

  @ArchTest
  static final ArchRule rules_stand_alone =
      noClasses()
          .that()
          .resideInAPackage("dev.warrant.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.drools..",
              "org.kie..",
              OPENNLP,
              PICOCLI,
              "dev.warrant.nlp..",
              "dev.warrant.engine..")
          .because("what the guideline says does not depend on how it is read or run");

  @ArchTest
  static final ArchRule reading_knows_facts_and_words_only =
      noClasses()
          .that()
          .resideInAPackage("dev.warrant.nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.warrant.rules.criteria..",
              "dev.warrant.rules.guideline..",
              "dev.warrant.engine..")
          .allowEmptyShould(true)
          .because("what the record says must not depend on what would be approved");

  @ArchTest
  static final ArchRule the_rule_engine_stays_in_its_two_rooms =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.warrant.engine.rulebook..", "dev.warrant.engine.session..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DROOLS)
          .because("a decision is explained in our words, not in those of the rule engine");

  @ArchTest
  static final ArchRule opennlp_stays_where_text_is_read =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.nlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(OPENNLP)
          .because("only the reader deals with text");

  @ArchTest
  static final ArchRule pdfbox_stays_where_files_become_text =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.nlp.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PDFBOX)
          .because("behind the text as read, a PDF is a text like any other");

  @ArchTest
  static final ArchRule picocli_stays_in_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.engine.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PICOCLI)
          .because("everything that the command line does can be done without it");

  @ArchTest
  static final ArchRule templates_stay_where_results_are_shown =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.engine.report..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MUSTACHE)
          .because("what a result is does not depend on how a page shows it");

  @ArchTest
  static final ArchRule http_stays_in_the_web_room =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.engine.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HTTP)
          .because("judging a case opens no door to a network");

  @ArchTest
  static final ArchRule git_stays_where_revisions_are_read =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.engine.revision..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..")
          .because("rules of a revision are rules like any other");

  @ArchTest
  static final ArchRule judging_does_not_read_text =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.warrant.engine.rulebook..",
              "dev.warrant.engine.session..",
              "dev.warrant.engine.determination..",
              "dev.warrant.engine.rationale..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.warrant.nlp..")
          .because("a decision follows from facts alone, so that it can be checked against them");

  @ArchTest
  static final ArchRule decisions_do_not_know_how_they_are_shown =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.warrant.engine.rulebook..",
              "dev.warrant.engine.session..",
              "dev.warrant.engine.determination..",
              "dev.warrant.engine.rationale..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.warrant.engine.report..",
              "dev.warrant.engine.cli..",
              "dev.warrant.engine.web..",
              "dev.warrant.engine.audit..")
          .because("nothing flows backwards");

  @ArchTest
  static final ArchRule no_room_leads_back_to_itself =
      slices()
          .matching("dev.warrant.engine.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a newcomer reads the rooms in one order");

  @ArchTest
  static final ArchRule a_sentence_knows_nothing_of_facts =
      noClasses()
          .that()
          .resideInAPackage("dev.warrant.nlp.statement..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.warrant.nlp.fact..", "dev.warrant.nlp.extraction..")
          .because("every reader of facts stands on the same sentences");

  @ArchTest
  static final ArchRule what_readers_stand_on_knows_none_of_them =
      noClasses()
          .that()
          .resideInAPackage("dev.warrant.nlp.fact")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.warrant.nlp.fact.(*)..", "dev.warrant.nlp.extraction..")
          .because("a subject can be read without the others");

  @ArchTest
  static final ArchRule no_subject_leads_back_to_itself =
      slices()
          .matching("dev.warrant.nlp.fact.(*)..")
          .should()
          .beFreeOfCycles()
          .because("which subject builds on which must be plain");

  @ArchTest
  static final ArchRule facts_cannot_change =
      classes()
          .that()
          .implement("dev.warrant.rules.facts.Fact")
          .and()
          .areNotInterfaces()
          .should()
          .beRecords()
          .because("a fact that could change under a rule would make its evidence untrue");

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.warrant.engine.cli..")
          .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("results go to standard output alone, and the command line writes them");
}
