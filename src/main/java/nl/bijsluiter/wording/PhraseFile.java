package nl.bijsluiter.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.wording.learned.LearnedRules;
import nl.bijsluiter.wording.text.PatternReader;
import nl.bijsluiter.wording.text.WordPattern;
import org.jspecify.annotations.Nullable;

/// Reads the phrases of one language; the head of `i18n/nl/phrases.txt` says how they are written.
final class PhraseFile {
  private static final Pattern HEAD = Pattern.compile("\\[([a-z-]+) ([a-z-]+)]");
  private static final Pattern PAIR = Pattern.compile("([^/]+) / ([^/]+)");
  private static final Pattern LINE = Pattern.compile("([a-z]+): (.+)");
  private static final String UNLESS = "unless";
  private static final String TOLD = "told";
  private static final Set<String> FRAMES =
      Set.of("opening", "closing", "denied", "afresh", "split", "subject", "request");
  private static final Set<String> LABELS =
      Set.of("instead", "always", "refuse", "across", "anywhere", UNLESS, "caught", "honest");
  private static final String WORDS = "words";
  private static final String FRAME = "frame";
  private static final String ABBREVIATIONS = "abbreviation";

  private final String name;
  private final PatternReader patterns = new PatternReader();
  private final Map<String, List<WordPattern>> frames = new LinkedHashMap<>();
  private final Map<Code, List<WordPattern>> passed = new EnumMap<>(Code.class);
  private final Map<Code, List<WordPattern>> told = new EnumMap<>(Code.class);
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private @Nullable Matcher head;
  private int begin;
  private int line;

  private PhraseFile(String name) {
    this.name = name;
  }

  /// The phrases of `content`.
  ///
  /// @throws DefectivePhrases naming every section that cannot be read
  static PhraseBook read(String name, String content) {
    var file = new PhraseFile(name);
    content.lines().map(String::strip).forEach(file::take);
    file.close();
    if (!file.faults.isEmpty()) {
      throw new DefectivePhrases(file.faults);
    }
    return new PhraseBook(
        file.patterns.sentences(ABBREVIATIONS),
        file.framesOfAll(),
        file.phrases,
        LearnedRules.none());
  }

  private Frames framesOfAll() {
    return new Frames(
        frame("opening"),
        frame("closing"),
        frame("denied"),
        frame("afresh"),
        frame("split"),
        frame("subject"),
        frame("request"));
  }

  private List<WordPattern> frame(String kind) {
    return frames.getOrDefault(kind, List.of());
  }

  private void take(String words) {
    line++;
    if (words.startsWith("[")) {
      close();
      head = HEAD.matcher(words);
      begin = line;
    } else if (!words.isEmpty() && !words.startsWith("#")) {
      lines.add(words);
    }
  }

  private void close() {
    try {
      if (head != null && !head.matches()) {
        throw new IllegalArgumentException(
            "a section begins with [words a], [frame a], [unless rule], [told rule] or [rule a]");
      }
      if (head != null) {
        section(head.group(1), head.group(2));
      }
    } catch (IllegalArgumentException e) {
      faults.add(name + ", section that begins in line " + begin + ": " + e.getMessage());
    }
    lines.clear();
  }

  private void section(String kind, String title) {
    switch (kind) {
      case WORDS -> patterns.define(title, String.join(",", lines));
      case FRAME -> frames.put(known(title, FRAMES), patterns());
      case UNLESS -> passed.put(rule(title), patterns());
      case TOLD -> told.put(rule(title), patterns());
      default -> phrases.add(phrase(rule(kind), title));
    }
  }

  private static Code rule(String label) {
    return LearnedRules.RULES.stream()
        .filter(rule -> rule.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule is called " + label));
  }

  private Phrase phrase(Code rule, String why) {
    return new Phrase(
        rule,
        why,
        String.join(" ", values("instead")),
        patterns("always"),
        patterns("refuse"),
        values("across").stream().map(this::pair).toList(),
        patterns("anywhere"),
        Stream.concat(patterns(UNLESS).stream(), below(passed, rule).stream()).toList(),
        below(told, rule),
        values("caught"),
        values("honest"));
  }

  /// What a section for all phrases of `rule` below it says.
  private static List<WordPattern> below(Map<Code, List<WordPattern>> sections, Code rule) {
    return sections.getOrDefault(rule, List.of());
  }

  private List<WordPattern> patterns() {
    return lines.stream().map(patterns::read).toList();
  }

  private Phrase.Pair pair(String written) {
    var halves = PAIR.matcher(written);
    if (!halves.matches()) {
      throw new IllegalArgumentException("no / between the clauses of: " + written);
    }
    return new Phrase.Pair(patterns.read(halves.group(1)), patterns.read(halves.group(2)));
  }

  private List<WordPattern> patterns(String label) {
    return values(label).stream().map(patterns::read).toList();
  }

  /// What stands behind `label` in the lines of this section.
  private List<String> values(String label) {
    return lines.stream()
        .map(PhraseFile::labelled)
        .filter(labelled -> labelled.group(1).equals(label))
        .map(labelled -> labelled.group(2))
        .toList();
  }

  private static Matcher labelled(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no label before: " + line);
    }
    known(matcher.group(1), LABELS);
    return matcher;
  }

  private static String known(String name, Set<String> names) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException("nothing is called " + name);
    }
    return name;
  }
}
