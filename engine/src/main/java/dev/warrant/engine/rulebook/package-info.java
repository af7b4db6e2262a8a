/**
 * An edition of the guideline with its rules compiled, ready to judge: the built-in ones, compiled
 * when the project was built, or those of a folder, compiled and checked when it is read.
 */
package dev.warrant.engine.rulebook;
