/** Numbers with a meaning: pain scores, percentages and lengths of time, each with its place. */
package dev.warrant.nlp.measure;
