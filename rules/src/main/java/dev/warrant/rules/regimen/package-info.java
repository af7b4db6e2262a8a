/**
 * The arithmetic of a regimen: days' supply, daily dose, morphine equivalents, label limits. Every
 * answer shows its steps; where something is missing there is no answer but the name of what is
 * missing.
 */
package dev.warrant.rules.regimen;
