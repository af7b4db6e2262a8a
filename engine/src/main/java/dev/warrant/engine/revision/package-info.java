/** Rulebooks as they lie in a folder or in a revision of git. The only room that knows git. */
package dev.warrant.engine.revision;
