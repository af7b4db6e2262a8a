/** Dates as clinics and reviewers write them. */
package dev.warrant.nlp.date;
