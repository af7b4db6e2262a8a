/**
 * Which treatments a document asks for. Every treatment that a note names in a way that could ask
 * is a candidate; how plainly it is asked for decides.
 */
package dev.warrant.nlp.asking;
