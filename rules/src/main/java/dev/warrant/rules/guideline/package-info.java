/**
 * One edition of the guideline: when it is in force, what it says and where, and what follows from
 * what.
 */
package dev.warrant.rules.guideline;
