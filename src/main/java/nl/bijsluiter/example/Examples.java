package nl.bijsluiter.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The advices in `examples/`, whose days are counted from today so that they never grow old:
/// `{today}`, `{today+28}`, `{today-3}`.
public final class Examples {
  private static final Pattern DAY = Pattern.compile("\\{today(?:([+-])([0-9]{1,4}))?}");

  private Examples() {}

  /// The example at `examples/<name>.json` on the class path, filled in for `today`.
  ///
  /// @param name with its folder: `valid/leaflet-police`
  /// @throws NoSuchElementException when there is none
  public static String read(String name, LocalDate today) {
    try (var file = Examples.class.getResourceAsStream("/examples/" + name + ".json")) {
      if (file == null) {
        throw new NoSuchElementException("no example " + name);
      }
      return fill(new String(file.readAllBytes(), StandardCharsets.UTF_8), today);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `json` with a date (`YYYY-MM-DD`) in the place of each relative day.
  ///
  /// @throws IllegalArgumentException when something that begins as a relative day is none
  public static String fill(String json, LocalDate today) {
    var filled = DAY.matcher(json).replaceAll(day -> date(day, today).toString());
    filled.lines().filter(line -> line.contains("{today")).findFirst().ifPresent(Examples::refuse);
    return filled;
  }

  private static void refuse(String line) {
    throw new IllegalArgumentException(
        "neither {today}, {today+28} nor {today-3}: " + line.strip());
  }

  private static LocalDate date(MatchResult day, LocalDate today) {
    var sign = day.group(1);
    if (sign == null) {
      return today;
    }
    var days = Long.parseLong(day.group(2));
    return sign.equals("+") ? today.plusDays(days) : today.minusDays(days);
  }
}
