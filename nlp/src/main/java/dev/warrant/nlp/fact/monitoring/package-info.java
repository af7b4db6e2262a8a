/** Drug screens, prescription monitoring and agreements. */
package dev.warrant.nlp.fact.monitoring;
