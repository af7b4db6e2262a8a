/**
 * What a line or a sentence says of medicines and procedures: names, strengths, quantities,
 * directions, levels. Works on one line at a time; offsets are into that line.
 */
package dev.warrant.nlp.request;
