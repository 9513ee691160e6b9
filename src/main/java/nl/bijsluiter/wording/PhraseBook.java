package nl.bijsluiter.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;
import nl.bijsluiter.advice.Passage;
import nl.bijsluiter.wording.Frames.Own;
import nl.bijsluiter.wording.learned.LearnedRules;
import nl.bijsluiter.wording.text.Clause;
import nl.bijsluiter.wording.text.Sentence;
import nl.bijsluiter.wording.text.SentenceReader;
import nl.bijsluiter.wording.text.Span;

/// The phrases of one language.
///
/// @param frames what makes them somebody else's words
/// @param learned what a sentence as a whole looks like
record PhraseBook(
    SentenceReader reader, Frames frames, List<Phrase> phrases, LearnedRules learned) {
  /// The phrase without patterns that explains a sentence as a whole.
  private static final String SENTENCE = "sentence";

  /// Fewer words than this make no sentence: a heading, or an item of a list.
  private static final int FEW = 6;

  /// How many words may stand between two commas for the clause around them to be read as one.
  private static final int ASIDE = 8;

  /// How many clauses further the second half of what is said across two may stand.
  private static final int REACH = 2;

  PhraseBook {
    phrases = List.copyOf(phrases);
  }

  /// Every passage of `text` that breaks `rule`, in order; those that overlap are one.
  List<Finding> findings(Code rule, String text) {
    var found =
        reader.read(text).stream()
            .flatMap(sentence -> in(sentence, rule))
            .sorted(Comparator.comparingInt(finding -> passage(finding).offset()))
            .toList();
    return withoutOverlap(found);
  }

  /// These phrases, beside what is learned.
  PhraseBook with(LearnedRules rules) {
    return new PhraseBook(reader, frames, phrases, rules);
  }

  private Stream<Finding> in(Sentence sentence, Code rule) {
    var own = frames.own(sentence);
    var mine = Frames.joined(own);
    return switch (learned.likeness(rule, sentence.joined().words(), sentence.asks())) {
      case HONEST -> always(own, phrases(rule, mine));
      case UNSURE -> said(own, mine, rule).stream();
      case BROKEN -> saidOrMeant(sentence, own, mine, rule);
    };
  }

  private Stream<Finding> saidOrMeant(Sentence sentence, List<Own> own, Clause mine, Code rule) {
    var said = said(own, mine, rule);
    return said.isEmpty() && mine.words().size() >= FEW
        ? meant(sentence.joined(), rule)
        : said.stream();
  }

  private Stream<Finding> meant(Clause all, Code rule) {
    return phrases.stream()
        .filter(phrase -> phrase.rule() == rule && phrase.why().equals(SENTENCE))
        .map(phrase -> finding(phrase, all, new Span(0, all.words().size())));
  }

  private List<Finding> said(List<Own> own, Clause mine, Code rule) {
    var single = Stream.concat(own.stream(), withoutAside(own)).toList();
    return phrases(rule, mine)
        .flatMap(phrase ->
            Stream.of(
                    always(own, Stream.of(phrase)),
                    in(single, phrase),
                    across(own, phrase),
                    anywhere(mine, phrase))
                .flatMap(Function.identity()))
        .toList();
  }

  /// The phrases of `rule` that count in a sentence of which `mine` is the writer's own.
  private Stream<Phrase> phrases(Code rule, Clause mine) {
    return phrases.stream().filter(phrase -> phrase.rule() == rule && !phrase.mayStandIn(mine));
  }

  private static Stream<Finding> always(List<Own> clauses, Stream<Phrase> phrases) {
    return phrases.flatMap(phrase ->
        clauses.stream().flatMap(own -> found(phrase, own, phrase.findAlways(own.clause()))));
  }

  private static Stream<Finding> anywhere(Clause whole, Phrase phrase) {
    return phrase.findAnywhere(whole).stream().map(span -> finding(phrase, whole, span));
  }

  private static Stream<Finding> in(List<Own> clauses, Phrase phrase) {
    return clauses.stream().flatMap(own -> found(phrase, own, phrase.find(own.clause())));
  }

  private static Stream<Finding> across(List<Own> own, Phrase phrase) {
    return phrase.across().isEmpty()
        ? Stream.empty()
        : pairs(own).flatMap(pair -> across(pair.getFirst(), pair.getLast(), phrase));
  }

  /// Each clause with one that it may go on in.
  private static Stream<List<Own>> pairs(List<Own> own) {
    return IntStream.range(1, Math.min(REACH + 1, own.size()))
        .boxed()
        .flatMap(reach ->
            IntStream.range(reach, own.size())
                .mapToObj(i -> List.of(own.get(i - reach), own.get(i))));
  }

  private static Stream<Finding> across(Own first, Own behind, Phrase phrase) {
    var spans = phrase.findAcross(first.clause(), behind.clause());
    return spans.isEmpty() ? Stream.empty() : found(phrase, around(first, behind), spans);
  }

  /// Each clause that an aside cuts in two, as one.
  private static Stream<Own> withoutAside(List<Own> own) {
    return IntStream.range(0, Math.max(0, own.size() - 2))
        .filter(i -> own.get(i + 1).clause().words().size() <= ASIDE)
        .mapToObj(i -> around(own.get(i), own.get(i + 2)));
  }

  private static Own around(Own before, Own behind) {
    var size = before.clause().words().size();
    var until = before.holds(new Span(size, size)) ? plus(size, behind.until()) : before.until();
    return new Own(before.clause().joined(behind.clause()), until);
  }

  private static int plus(int size, int until) {
    return until == Integer.MAX_VALUE ? until : size + until;
  }

  private static Stream<Finding> found(Phrase phrase, Own own, List<Span> spans) {
    return spans.stream().filter(own::holds).map(span -> finding(phrase, own.clause(), span));
  }

  private static Finding finding(Phrase phrase, Clause clause, Span span) {
    var words = clause.words();
    var start = words.get(span.from()).start();
    return Finding.of(phrase.rule(), "")
        .because(phrase.why())
        .naming("instead", phrase.instead())
        .about(new Passage(start, words.get(span.to() - 1).end() - start));
  }

  private static List<Finding> withoutOverlap(List<Finding> sorted) {
    List<Finding> kept = new ArrayList<>();
    for (var finding : sorted) {
      if (kept.isEmpty() || passage(kept.getLast()).end() <= passage(finding).offset()) {
        kept.add(finding);
      } else if (passage(finding).end() > passage(kept.getLast()).end()) {
        var first = kept.removeLast();
        var offset = passage(first).offset();
        kept.add(first.about(new Passage(offset, passage(finding).end() - offset)));
      }
    }
    return kept;
  }

  private static Passage passage(Finding finding) {
    return finding.passage().orElseThrow();
  }
}
