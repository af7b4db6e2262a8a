/**
 * From text to blocks: lines un-wrapped, page debris left out, lists, tables and boxes told apart.
 */
package dev.warrant.nlp.layout;
