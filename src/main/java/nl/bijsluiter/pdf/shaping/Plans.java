package nl.bijsluiter.pdf.shaping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.bijsluiter.pdf.shaping.gpos.Positionings;
import nl.bijsluiter.pdf.shaping.gsub.Substitutions;
import nl.bijsluiter.pdf.shaping.layout.FeaturePlan;
import nl.bijsluiter.pdf.shaping.layout.LayoutTable;
import nl.bijsluiter.pdf.shaping.layout.Stage;
import nl.bijsluiter.pdf.shaping.table.FontFile;
import nl.bijsluiter.pdf.shaping.table.GlyphDefinitions;

/// The lookups of a font for each script and language, in stages as HarfBuzz has them. A plan is
/// made when it is first asked for; there are no more than scripts and languages that we know.
final class Plans {
  /// @param substitution of `GSUB`
  /// @param positioning of `GPOS`
  record Plan(FeaturePlan substitution, FeaturePlan positioning) {}

  private record Key(Script script, String scriptTag, String languageTag) {}

  private static final List<Stage> ARABIC =
      List.of(
          new Stage(0, Set.of("ccmp", "locl")),
          JoiningForm.ISOLATED.stage(),
          JoiningForm.FINAL.stage(),
          JoiningForm.MEDIAL.stage(),
          JoiningForm.INITIAL.stage(),
          new Stage(0, Set.of("rlig")),
          new Stage(0, Set.of("calt")),
          new Stage(0, Set.of("rclt", "liga", "clig", "mset")));

  private static final List<Stage> STANDARD =
      List.of(new Stage(0, Set.of("ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt")));

  private static final List<Stage> POSITIONING =
      List.of(new Stage(0, Set.of("abvm", "blwm", "mark", "mkmk", "dist", "kern")));

  private final Optional<LayoutTable> substitutions;
  private final Optional<LayoutTable> positionings;
  private final Map<Key, Plan> plans = new ConcurrentHashMap<>();

  Plans(FontFile font, GlyphDefinitions definitions) {
    substitutions =
        font.table("GSUB").map(table -> LayoutTable.of(table, definitions, Substitutions::read));
    positionings =
        font.table("GPOS").map(table -> LayoutTable.of(table, definitions, Positionings::read));
  }

  Plan plan(TextRun run, NormalizedText text) {
    String language = ScriptTags.language(run.language());
    return plans.computeIfAbsent(
        new Key(run.script(), scriptTag(run.script(), text), language), this::make);
  }

  private static String scriptTag(Script script, NormalizedText text) {
    return switch (script) {
      case ARABIC -> "arab";
      case STANDARD -> ScriptTags.script(text);
    };
  }

  private Plan make(Key key) {
    List<Stage> stages =
        switch (key.script) {
          case ARABIC -> ARABIC;
          case STANDARD -> STANDARD;
        };
    return new Plan(plan(substitutions, key, stages), plan(positionings, key, POSITIONING));
  }

  private static FeaturePlan plan(Optional<LayoutTable> table, Key key, List<Stage> stages) {
    return table
        .map(known -> known.plan(key.scriptTag, key.languageTag, stages))
        .orElse(FeaturePlan.NOTHING);
  }
}
