package nl.bijsluiter.advice.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import nl.bijsluiter.advice.Passage;

/// A text as it was sent. Lengths are counted as it will be printed: in code points after NFC, with
/// CR LF as one; passages are told in code points of what was sent.
record SentText(String text) {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final Pattern JOINER =
      Pattern.compile(
          "(?<=[\\p{IsArabic}&&\\p{L}]\\p{Mn}{0,8})[\\u200C\\u200D](?=([\\p{IsArabic}&&\\p{L}]))");
  private static final String CR_LF = "\r\n";

  boolean isBlank() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  int length() {
    var printed = Normalizer.normalize(text.replace(CR_LF, "\n"), Normalizer.Form.NFC);
    return printed.codePointCount(0, printed.length());
  }

  /// The passages whose characters are refused by `printable`, as long as they run on. A joiner
  /// between Arabic letters shows in their shapes, and counts as the letter behind it: Persian is
  /// not spelled without.
  List<Passage> without(IntPredicate printable) {
    var seen = JOINER.matcher(text).replaceAll("$1");
    return seen.indexOf('\r') < 0 && Normalizer.isNormalized(seen, Normalizer.Form.NFC)
        ? withoutOf(seen.codePoints().toArray(), printable)
        : withoutComposing(seen, printable);
  }

  private static List<Passage> withoutOf(int[] sent, IntPredicate printable) {
    List<Passage> passages = new ArrayList<>();
    for (var i = 0; i < sent.length; i++) {
      if (!printable.test(sent[i])) {
        append(new Passage(i, 1), passages);
      }
    }
    return passages;
  }

  /// A cluster that NFC changes is one passage: none of its code points stands in the print.
  private static List<Passage> withoutComposing(String text, IntPredicate printable) {
    List<Passage> passages = new ArrayList<>();
    var matcher = CLUSTER.matcher(text);
    var offset = 0;
    while (matcher.find()) {
      offset = add(matcher.group(), offset, printable, passages);
    }
    return passages;
  }

  private static int add(String cluster, int offset, IntPredicate printable, List<Passage> found) {
    var sent = cluster.codePoints().toArray();
    var printed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    if (!printed.equals(cluster)) {
      if (!printed.codePoints().allMatch(printable)) {
        append(new Passage(offset, sent.length), found);
      }
    } else if (!cluster.equals(CR_LF) || !printable.test('\n')) {
      for (var passage : withoutOf(sent, printable)) {
        append(new Passage(offset + passage.offset(), passage.length()), found);
      }
    }
    return offset + sent.length;
  }

  private static void append(Passage passage, List<Passage> found) {
    if (!found.isEmpty() && touches(found.getLast(), passage)) {
      var last = found.removeLast();
      found.add(new Passage(last.offset(), last.length() + passage.length()));
    } else {
      found.add(passage);
    }
  }

  private static boolean touches(Passage first, Passage next) {
    return first.offset() + first.length() == next.offset();
  }
}
