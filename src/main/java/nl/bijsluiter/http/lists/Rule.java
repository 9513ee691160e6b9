package nl.bijsluiter.http.lists;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.bijsluiter.advice.Code;
import nl.bijsluiter.advice.rule.Limits;
import nl.bijsluiter.language.Texts;

/// A rule about advices, in words.
///
/// @param asks what it asks of an advice
/// @param source where it comes from
/// @param fields what it is asked of
/// @param limits the bounds in force, by name
public record Rule(
    Code code,
    String title,
    String asks,
    String source,
    List<String> fields,
    Map<String, Integer> limits) {
  static Rule of(Code code, Limits limits, Texts texts) {
    var key = "rule." + code.label();
    return new Rule(
        code,
        texts.get(key + ".title"),
        texts.get(key + ".asks"),
        texts.get(key + ".source"),
        code.fields(),
        new TreeMap<>(limits.of(code)));
  }
}
