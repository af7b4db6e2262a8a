/**
 * What the rules conclude: criteria of the guideline, each met or not met, with the facts that show
 * it.
 */
package dev.warrant.rules.criteria;
