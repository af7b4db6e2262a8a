/** What a person can do: activities with and without a medicine, baselines, goals. */
package dev.warrant.nlp.fact.function;
