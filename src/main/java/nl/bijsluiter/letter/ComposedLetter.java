package nl.bijsluiter.letter;

import java.util.List;
import java.util.Optional;

/// A letter in words, not yet on pages.
///
/// @param parts well-formed XHTML documents, one for each language: those asked for in their order,
///   Dutch last
/// @param sealReason what its seal is for, in the language of the first part
/// @param watermark the word across every page of a draft
public record ComposedLetter(List<String> parts, String sealReason, Optional<String> watermark) {
  public ComposedLetter {
    parts = List.copyOf(parts);
  }
}
