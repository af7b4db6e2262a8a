/** Drugs, drug classes, procedures and concepts: the names by which facts and rules know things. */
package dev.warrant.rules.vocabulary;
