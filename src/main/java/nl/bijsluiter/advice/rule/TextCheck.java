package nl.bijsluiter.advice.rule;

import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.Finding;

/// What is asked of any text for print.
///
/// @param max how many code points it may have
/// @param printable which code points it may hold
record TextCheck(int max, IntPredicate printable) {
  /// Everything wrong with it; of a blank text that alone.
  Stream<Finding> findings(String text) {
    var sent = new SentText(text);
    if (sent.isBlank()) {
      return Stream.of(Finding.of(Code.REQUIRED, "").because("blank"));
    }
    var length = Finding.of(Code.LENGTH, "").naming("max", Integer.toString(max));
    return Stream.concat(
        length.when(sent.length() > max),
        sent.without(printable).stream().map(Finding.of(Code.CHARACTERS, "")::about));
  }
}
