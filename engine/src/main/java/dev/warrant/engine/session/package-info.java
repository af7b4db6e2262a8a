/** One case before the rules: what they conclude of it, and what they would if more were known. */
package dev.warrant.engine.session;
