/**
 * The rule author's workbench: rules tried condition by condition, and tested, on cases, and how
 * much those tests would notice.
 */
package dev.warrant.engine.authoring;
