package nl.bijsluiter.language;

import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The `{names}` in a text that a letter or a finding fills in.
public final class Placeholders {
  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

  private Placeholders() {}

  /// `text` with each name replaced by its value, as it is.
  ///
  /// @throws NoSuchElementException when `values` has none for a name
  public static String fill(String text, Function<String, @Nullable String> values) {
    return NAME.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), values)));
  }

  /// The names in `text`.
  static SortedSet<String> in(String text) {
    return NAME.matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(String name, Function<String, @Nullable String> values) {
    var value = values.apply(name);
    if (value == null) {
      throw new NoSuchElementException("no value for {" + name + "}");
    }
    return value;
  }
}
