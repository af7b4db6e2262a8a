/** What a treatment did: how much relief, for how long, with how much less medicine. */
package dev.warrant.nlp.fact.effect;
