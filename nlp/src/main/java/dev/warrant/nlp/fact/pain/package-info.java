/** Pain and spasm: how bad, where, and whether a flare is new. */
package dev.warrant.nlp.fact.pain;
