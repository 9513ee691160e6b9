package nl.bijsluiter.advice.rule;

import java.util.List;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Passage;

/// What finds the words that no text may hold.
public record Wording(Phrases phrases, ContactDetails contactDetails) {
  /// Finds ways of saying something.
  @FunctionalInterface
  public interface Phrases {
    /// Each passage of a text that breaks `rule`, explained; none in a language that has no
    /// phrases. Their location is empty.
    ///
    /// @param language the tag of the language that the text is in
    List<Finding> in(String text, String language, Code rule);
  }

  /// Finds where somebody can be reached.
  @FunctionalInterface
  public interface ContactDetails {
    /// Each passage of `text` that holds an e-mail address, or a telephone number of neither a
    /// public help line nor the issuer with this id.
    List<Passage> in(String text, String issuer);
  }
}
