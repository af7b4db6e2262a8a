/**
 * An audit as one page for a browser, which fetches nothing. {@link
 * dev.warrant.engine.report.auditpage.AuditPage} is the way in; the views say what the page shows,
 * the templates, style sheets and scripts beside them how.
 */
package dev.warrant.engine.report.auditpage;
