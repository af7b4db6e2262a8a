/** The patient, the harms of medicines, distress, and what goes before an opioid. */
package dev.warrant.nlp.fact.condition;
