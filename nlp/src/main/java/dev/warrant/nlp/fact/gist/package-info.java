/**
 * What a statement is about in gist, where no reader knows its form of words: judged by its
 * likeness to labelled sentences. Read only where the record is silent otherwise, and always with a
 * doubt.
 */
package dev.warrant.nlp.fact.gist;
