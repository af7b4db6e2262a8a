package dev.warrant.engine.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers and days of the command line, and says in plain words what is none. */
final class ArgumentTypes {
  private ArgumentTypes() {}

  /** Has a command and its subcommands read their arguments so. */
  static void register(CommandLine line) {
    ITypeConverter<Integer> whole = reading(Integer::valueOf, "a whole number");
    ITypeConverter<Double> number = reading(Double::valueOf, "a number");
    line.registerConverter(Integer.class, whole);
    line.registerConverter(int.class, whole);
    line.registerConverter(Double.class, number);
    line.registerConverter(double.class, number);
    line.registerConverter(
        LocalDate.class, reading(LocalDate::parse, "a day of the calendar, as 2017-12-01"));
  }

  private static <T> ITypeConverter<T> reading(Function<String, T> reader, String what) {
    return written -> {
      try {
        return reader.apply(written);
      } catch (NumberFormatException | DateTimeException none) {
        throw new TypeConversionException("'" + written + "' is not " + what);
      }
    };
  }
}
