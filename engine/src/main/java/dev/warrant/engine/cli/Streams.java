package dev.warrant.engine.cli;

import dev.warrant.engine.report.TextStyle;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a run reads and writes.
 *
 * @param in standard input
 * @param out standard output: results alone, as UTF-8 bytes
 * @param err standard error: everything else
 * @param style how text may look on standard output
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, TextStyle style) {}
