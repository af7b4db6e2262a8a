/** What is done whenever an author saves: checks, tests and flips of what the change bears on. */
package dev.warrant.engine.watch;
