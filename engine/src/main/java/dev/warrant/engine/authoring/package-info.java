/** What rule authors work with: the tests of the rules, and how much those tests would notice. */
package dev.warrant.engine.authoring;
