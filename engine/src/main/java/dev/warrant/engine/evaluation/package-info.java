/**
 * Scores predictions and facts against gold files ({@code *.gold.yaml}) that lie beside their
 * cases.
 */
package dev.warrant.engine.evaluation;
