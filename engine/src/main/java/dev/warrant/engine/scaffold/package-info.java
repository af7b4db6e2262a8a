/**
 * New criteria and editions, laid out so that what is left for the author to fill in is named by
 * the checks and by tests that fail.
 */
package dev.warrant.engine.scaffold;
