package nl.bijsluiter.wording.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Cuts a text into sentences, those into clauses, and those into words.
///
/// Punctuation inside a word is no more than a disguise and counts for nothing (`con-tact`). A
/// sentence ends at a full stop, a question or exclamation mark, an empty line or a bullet; a
/// clause at a comma, a colon, a bracket or a dash. A clause that begins between quotation marks is
/// announced, as one behind a colon is.
public final class SentenceReader {
  private static final String ENDS = ".!?...";
  private static final String CUTS = ",;:()[]{}/\u2022";
  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
  private static final String BULLETS = "-*\u00b7\u2022";

  private final Folding folding;
  private final Predicate<String> abbreviation;
  private final Function<String, BitSet> begins;

  /// @param abbreviation whether a full stop behind a word, as it is compared, ends no sentence
  /// @param begins the numbers of the choices that a word, as it is compared, may begin
  SentenceReader(Folding folding, Predicate<String> abbreviation, Function<String, BitSet> begins) {
    this.folding = folding;
    this.abbreviation = abbreviation;
    this.begins = begins;
  }

  /// The sentences of `text`.
  public List<Sentence> read(String text) {
    var reading = new Reading(Glyph.of(text, folding));
    reading.run();
    return reading.sentences;
  }

  /// One pass over a text.
  private final class Reading {
    private final List<Glyph> glyphs;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private boolean announced;
    private boolean quoted;
    private int start;
    private int end;

    Reading(List<Glyph> glyphs) {
      this.glyphs = glyphs;
    }

    void run() {
      for (var i = 0; i < glyphs.size(); i++) {
        var glyph = glyphs.get(i);
        if (glyph.isLetter()) {
          extend(glyph);
        } else if (!isInsideWord(i)) {
          endWord();
          divide(glyph, i);
        }
      }
      endSentence(false);
    }

    private void extend(Glyph glyph) {
      if (form.isEmpty()) {
        start = glyph.place();
        announced |= quoted && words.isEmpty();
      }
      form.append(glyph.form());
      end = glyph.place() + 1;
    }

    /// Between two letters, and not what divides them: `huis.U` is two sentences, `con.tact` one
    /// word.
    private boolean isInsideWord(int i) {
      var glyph = glyphs.get(i);
      if (form.isEmpty() || glyph.isBlank() || !isLetter(i + 1)) {
        return false;
      }
      return isBetweenDigits(i) || !divides(glyph, i);
    }

    private boolean divides(Glyph glyph, int i) {
      return glyph.isOneOf(".") ? glyphs.get(i + 1).isCapital() : glyph.isOneOf(ENDS + CUTS);
    }

    private boolean isBetweenDigits(int i) {
      return Character.isDigit(glyphs.get(i - 1).character())
          && Character.isDigit(glyphs.get(i + 1).character());
    }

    private void divide(Glyph glyph, int i) {
      if (glyph.isOneOf("\n")) {
        if (isNext(i, g -> g.isOneOf("\n" + BULLETS))) {
          endSentence(false);
        }
      } else if (glyph.isBlank()) {
        return;
      } else if (glyph.isOneOf(ENDS)) {
        if (!isAbbreviation(glyph)) {
          endSentence(glyph.isOneOf("?"));
        }
      } else if (glyph.isOneOf(CUTS) || glyph.isOneOf("-")) {
        endClause();
        announced = glyph.isOneOf(":");
      } else if (QUOTES.indexOf(glyph.character()) >= 0) {
        quoted = !quoted;
      }
    }

    private boolean isAbbreviation(Glyph glyph) {
      return glyph.isOneOf(".")
          && !words.isEmpty()
          && words.getLast().end() == glyph.place()
          && abbreviation.test(words.getLast().form());
    }

    /// Whether the next glyph but blanks within the line is so.
    private boolean isNext(int i, Predicate<Glyph> so) {
      var next = i + 1;
      while (next < glyphs.size()
          && glyphs.get(next).isBlank()
          && !glyphs.get(next).isOneOf("\n")) {
        next++;
      }
      return next < glyphs.size() && so.test(glyphs.get(next));
    }

    private boolean isLetter(int i) {
      return i < glyphs.size() && glyphs.get(i).isLetter();
    }

    private void endWord() {
      if (!form.isEmpty()) {
        words.add(new Word(form.toString(), start, end, begins.apply(form.toString())));
        form.setLength(0);
      }
    }

    private void endClause() {
      endWord();
      if (!words.isEmpty()) {
        clauses.add(Clause.of(words, announced));
        words.clear();
      }
      announced = false;
    }

    private void endSentence(boolean asks) {
      endClause();
      quoted = false;
      if (!clauses.isEmpty()) {
        sentences.add(new Sentence(clauses, asks));
        clauses.clear();
      }
    }
  }
}
