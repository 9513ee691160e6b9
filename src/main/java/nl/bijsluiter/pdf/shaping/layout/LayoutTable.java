package nl.bijsluiter.pdf.shaping.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.pdf.shaping.table.FontBytes;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;
import nl.bijsluiter.pdf.shaping.table.UnusableFont;

/// `GSUB` or `GPOS`: which lookups a font has for a script, a language and a feature.
public final class LayoutTable {
  /// Names the language system for all languages that a script has none for.
  private static final String DEFAULT = "";

  /// In whose place a script is found that the font does not name.
  private static final List<String> OTHER_SCRIPTS = List.of("DFLT", "dflt", "latn");

  private static final int NO_FEATURE = 0xFFFF;

  private final Lookups lookups;
  private final List<Feature> features;
  private final Map<String, Map<String, List<Feature>>> scripts = new HashMap<>();

  private LayoutTable(Lookups lookups, List<Feature> features) {
    this.lookups = lookups;
    this.features = features;
  }

  /// Reads all there is in the table.
  ///
  /// @throws UnusableFont where the table is damaged, or has lookups that we do not have
  public static LayoutTable of(
      FontBytes table, GlyphDefinitions definitions, SubtableReader reader) {
    Lookups lookups = new Lookups(table.part(8), definitions, reader);
    FontBytes list = table.part(6);
    LayoutTable layout = new LayoutTable(lookups, features(list));
    layout.features.stream().flatMapToInt(Feature::lookups).forEach(lookups::require);
    layout.readScripts(table.part(4));
    return layout;
  }

  private static List<Feature> features(FontBytes list) {
    return IntStream.range(0, list.uint16(0))
        .mapToObj(i -> Feature.of(list, list.at(2 + 6 * i)))
        .toList();
  }

  private void readScripts(FontBytes list) {
    for (int i = 0; i < list.uint16(0); i++) {
      FontBytes record = list.at(2 + 6 * i);
      scripts.put(record.tag(0), languages(list.at(record.uint16(4))));
    }
  }

  private Map<String, List<Feature>> languages(FontBytes script) {
    Map<String, List<Feature>> languages = new HashMap<>();
    languages.put(DEFAULT, script.hasPart(0) ? features(script, 0) : List.of());
    for (int i = 0; i < script.uint16(2); i++) {
      int record = 4 + 6 * i;
      languages.put(script.tag(record).strip(), features(script, record + 4));
    }
    return languages;
  }

  /// Those of a language system, beginning with the one that it requires.
  private List<Feature> features(FontBytes script, int distance) {
    FontBytes system = script.part(distance);
    IntStream required = IntStream.of(system.uint16(2)).filter(number -> number != NO_FEATURE);
    return IntStream.concat(required, IntStream.of(system.uint16s(6, system.uint16(4))))
        .mapToObj(this::feature)
        .toList();
  }

  private Feature feature(int number) {
    if (number >= features.size()) {
      throw new UnusableFont("font has no feature with number " + number);
    }
    return features.get(number);
  }

  /// The lookups for a script and a language, in the order of the stages.
  ///
  /// @param script an OpenType script tag
  /// @param language an OpenType language system tag without spaces, or nothing
  public FeaturePlan plan(String script, String language, List<Stage> stages) {
    Map<String, List<Feature>> languages =
        Stream.concat(Stream.of(script), OTHER_SCRIPTS.stream())
            .map(scripts::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(Map.of());
    List<Feature> wanted =
        languages.getOrDefault(language, languages.getOrDefault(DEFAULT, List.of()));
    return FeaturePlan.of(lookups, wanted, stages);
  }
}
