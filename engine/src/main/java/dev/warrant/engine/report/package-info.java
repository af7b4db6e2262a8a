/** How facts and determinations are shown: as JSON and YAML for programs, as text for a reader. */
package dev.warrant.engine.report;
