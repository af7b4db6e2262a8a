/** Signs on examination and what studies show of the nerve roots. */
package dev.warrant.nlp.fact.examination;
