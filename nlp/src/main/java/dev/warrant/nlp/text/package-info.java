/** The text as read, and how a tidied text maps back to it. */
package dev.warrant.nlp.text;
