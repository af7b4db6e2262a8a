/** From blocks to sections: what each part of a letter or a note is about. */
package dev.warrant.nlp.section;
