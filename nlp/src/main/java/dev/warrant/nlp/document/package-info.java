/**
 * The whole document as read: kind, number, dates, sections, sentences, and a letter's decisions.
 */
package dev.warrant.nlp.document;
