package dev.warrant.engine.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * By what cases are judged.
 *
 * @param rules folder of rules in place of the built-in ones
 * @param edition id of the edition to judge by, whatever the date of the case
 * @param morphineFactors id of the table of morphine equivalents, in place of the one that the
 *     edition names
 */
record RuleChoice(
    Optional<Path> rules, Optional<String> edition, Optional<String> morphineFactors) {}
