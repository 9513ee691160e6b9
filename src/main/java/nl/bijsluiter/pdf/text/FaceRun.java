package nl.bijsluiter.pdf.text;

import nl.bijsluiter.pdf.shaping.Script;

/// A stretch of text that one face draws, in one script.
record FaceRun(FontFace face, int start, int end, Script script) {}
