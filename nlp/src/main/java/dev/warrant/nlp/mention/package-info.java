/** Words of the lexicon found in a sentence: where they stand and which concept they name. */
package dev.warrant.nlp.mention;
