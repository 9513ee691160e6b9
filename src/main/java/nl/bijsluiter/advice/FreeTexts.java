package nl.bijsluiter.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The free texts of an advice, which a caller may have translated.
public final class FreeTexts {
  private final Map<String, String> texts = new LinkedHashMap<>();

  private FreeTexts() {}

  /// JSON Pointer to text, in the order of the fields; those that are there.
  public static Map<String, String> of(ContactAdvice advice) {
    var found = new FreeTexts();
    found.add("/concern", advice.concern());
    if (advice.measure() != null) {
      found.add(advice.measure());
    }
    if (advice.alternatives() != null) {
      for (var i = 0; i < advice.alternatives().size(); i++) {
        found.add("/alternatives/" + i, advice.alternatives().get(i));
      }
    }
    if (advice.hearing() != null) {
      found.add("/hearing/reason", advice.hearing().reason());
    }
    return found.texts;
  }

  private void add(Measure measure) {
    add("/measure/explanation", measure.explanation());
    add("/measure/necessity", measure.necessity());
    add("/measure/contactMeanwhile", measure.contactMeanwhile());
  }

  private void add(String place, @Nullable Alternative alternative) {
    if (alternative != null) {
      add(place + "/reason", alternative.reason());
      add(place + "/description", alternative.description());
    }
  }

  private void add(String place, @Nullable String text) {
    if (text != null) {
      texts.put(place, text);
    }
  }
}
