package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.RulebookFault;

/**
 * Something wrong with a rulebook.
 *
 * @param kind what kind of fault it is
 * @param fault its place, cause and remedy
 */
public record Finding(FindingKind kind, RulebookFault fault) {}
