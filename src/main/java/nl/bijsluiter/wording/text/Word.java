package nl.bijsluiter.wording.text;

import java.util.BitSet;

/// A word of a text.
///
/// @param form as it is compared: see [Folding]
/// @param start how many code points of the text as sent stand before it
/// @param end how many stand before what follows it
/// @param begins the numbers of the choices in patterns that it may begin; nobody changes it
public record Word(String form, int start, int end, BitSet begins) {}
