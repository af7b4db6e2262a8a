/** The rule author's workbench: rules tried condition by condition, and tested, on cases. */
package dev.warrant.engine.authoring;
