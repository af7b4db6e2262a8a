package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.SpinalLevels;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;

/** Whether what a study shows presses on a nerve root, or is said to touch none. */
final class RootContact {
  /** How far before "root untouched" the name of the root may begin, in characters. */
  private static final int BESIDE = 4;

  private RootContact() {}

  /** What is pressed on is a root, and not the thecal sac alone: "effaces fat, spares the root". */
  static boolean ofRoot(Statement statement, Understood pressed) {
    Clause clause = statement.clauseAt(pressed.start());
    return SpinalLevels.rootsIn(statement.words(clause)).stream()
            .anyMatch(root -> !isSpared(statement, clause.start() + root.start()))
        || statement
            .concepts("nerve-root")
            .anyMatch(root -> clause.holds(root.start()) && !isSpared(statement, root.start()));
  }

  /** Whether words for pressure on a root speak of one that is not spared within them. */
  static boolean isOnRoot(Statement statement, Understood pressed) {
    return pressed.concept().equals(StudyReader.COMPRESSION)
        ? statement
            .relations()
            .all("root-spared")
            .noneMatch(spared -> spared.start() < pressed.end() && pressed.start() < spared.end())
        : ofRoot(statement, pressed);
  }

  /** Whether a root is the one that words for sparing it name or stand beside. */
  private static boolean isSpared(Statement statement, int root) {
    return statement
        .relations()
        .all("root-spared")
        .anyMatch(spared -> spared.start() - BESIDE <= root && root <= spared.end() + 1);
  }

  /** A disc that the study says touches no root bears no root's signs out. */
  static boolean sparesRoots(Statement statement, Discourse discourse) {
    return denies(statement)
        || (statement.says("root-spared") && !presses(statement))
        || (!presses(statement)
            && discourse
                .after(statement)
                .filter(
                    next ->
                        SpinalLevels.discs(next.text()).isEmpty()
                            && StudyReader.named(next).isEmpty())
                .filter(next -> denies(next) || next.names("study-normal"))
                .isPresent());
  }

  private static boolean denies(Statement statement) {
    return !presses(statement)
        && statement
            .concepts(StudyReader.COMPRESSION, "compression-word")
            .anyMatch(u -> u.absent() && isOnRoot(statement, u));
  }

  static boolean presses(Statement statement) {
    return statement
        .concepts(StudyReader.COMPRESSION, "compression-word")
        .anyMatch(u -> u.present() && isOnRoot(statement, u));
  }

  /** Whether a disc or canal that presses on a root is told of as only a scan can show it. */
  static boolean isSeen(Statement statement) {
    boolean worded =
        statement.names("disc-herniation", "spinal-stenosis") && statement.says("told-by-imaging");
    boolean ofDisc = statement.says("disc-seen") && !SpinalLevels.roots(statement.text()).isEmpty();
    return (worded || ofDisc)
        && presses(statement)
        && !SpinalLevels.discs(statement.text()).isEmpty();
  }
}
