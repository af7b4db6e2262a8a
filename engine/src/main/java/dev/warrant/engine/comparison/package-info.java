/** The same cases under two rulebooks: which decisions flip, and what made them. */
package dev.warrant.engine.comparison;
