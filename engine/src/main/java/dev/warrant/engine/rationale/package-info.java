/** The reasons for a determination, in words. */
package dev.warrant.engine.rationale;
