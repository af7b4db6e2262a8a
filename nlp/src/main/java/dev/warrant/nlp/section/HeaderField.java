package dev.warrant.nlp.section;

import dev.warrant.nlp.text.MappedText;

/**
 * A labelled value at the head of a document.
 *
 * @param kind what it is
 * @param value the words after its label
 */
public record HeaderField(FieldKind kind, MappedText value) {}
