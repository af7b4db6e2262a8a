/**
 * Doses and supplies as facts that rules can look at, reckoned from a case's requests and record.
 */
package dev.warrant.engine.regimen;
