/** From sections to sentences, each with its section and the date that governs it. */
package dev.warrant.nlp.sentence;
