package nl.bijsluiter.letter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The words of a text, and how often each is there. Of Chinese, which has no spaces, each pair of
/// characters that stand beside each other.
record Words(Map<String, Long> counts) {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACE_IN_CHINESE =
      Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{Nd}]+|(?<=\\p{IsHan})(?=\\P{IsHan})|(?<=\\P{IsHan})(?=\\p{IsHan})");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
  private static final Set<String> IN_LINE = Set.of("a", "b", "bdi", "i", "span");

  static Words of(String text) {
    var plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    var joined = SPACE_IN_CHINESE.matcher(plain).replaceAll("");
    List<String> words = new ArrayList<>();
    for (var word : BETWEEN.splitAsStream(joined).toList()) {
      if (CHINESE.matcher(word).matches()) {
        addPairs(word, words);
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new Words(
        words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  private static void addPairs(String chinese, List<String> words) {
    for (var i = 1; i < chinese.length(); i++) {
      words.add(chinese.substring(i - 1, i + 1));
    }
  }

  /// What a document says, with spaces around all that does not stand in a line.
  static Words of(Element body) {
    var text = new StringBuilder();
    append(body, text);
    return of(text.toString());
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text words) {
      text.append(words.getData());
      return;
    }
    var space = IN_LINE.contains(node.getNodeName()) ? "" : " ";
    text.append(space);
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      append(child, text);
    }
    text.append(space);
  }

  long size() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Those of these words that `found` lacks, each as often.
  Words without(Words found) {
    return new Words(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > found.count(entry.getKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue() - found.count(entry.getKey()))));
  }

  private long count(String word) {
    return counts.getOrDefault(word, 0L);
  }
}
