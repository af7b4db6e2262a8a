/** From criteria to a predicted decision: the small algebra of pathways, bars and modifications. */
package dev.warrant.engine.determination;
