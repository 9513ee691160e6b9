package nl.bijsluiter.letter;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Something that a part must say.
///
/// @param name what it is, for whoever mends the template
/// @param words what it says, in markup
record Essential(String name, List<RawString> words) {
  private static final Pattern MARKUP = Pattern.compile("<!--.*?-->|<[^>]*>", Pattern.DOTALL);
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  /// Those of `essentials` that `xhtml` does not say, or says before the one that comes before.
  static List<String> missing(String xhtml, List<Essential> essentials) {
    var text = text(xhtml.substring(xhtml.indexOf("<body>")));
    List<String> missing = new ArrayList<>();
    var from = 0;
    for (var essential : essentials) {
      var end = essential.endIn(text, from);
      if (end < 0) {
        missing.add(essential.name);
      }
      from = Math.max(end, from);
    }
    return missing;
  }

  private int endIn(String text, int from) {
    var end = from;
    for (var word : words) {
      var sought = text(word.toString());
      var start = text.indexOf(sought, end);
      if (start < 0) {
        return -1;
      }
      end = start + sought.length();
    }
    return end;
  }

  /// As a reader reads it: without markup, its blanks folded.
  private static String text(String xhtml) {
    return BLANKS.matcher(MARKUP.matcher(xhtml).replaceAll(" ")).replaceAll(" ").strip();
  }
}
