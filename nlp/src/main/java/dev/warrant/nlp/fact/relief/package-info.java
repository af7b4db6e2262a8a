/** Relief by a medicine, told by scores with and without it, by shares or in words. */
package dev.warrant.nlp.fact.relief;
