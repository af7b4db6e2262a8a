/** From asserted mentions to facts: who was relieved of what by which medicine, and since when. */
package dev.warrant.nlp.fact;
