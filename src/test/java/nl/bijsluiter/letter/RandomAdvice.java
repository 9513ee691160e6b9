package nl.bijsluiter.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijsluiter.advice.Advice;
import nl.bijsluiter.advice.Alternative;
import nl.bijsluiter.advice.Arrangement;
import nl.bijsluiter.advice.Audience;
import nl.bijsluiter.advice.Custody;
import nl.bijsluiter.advice.Hearing;
import nl.bijsluiter.advice.Measure;
import nl.bijsluiter.advice.MeasureInForce;
import nl.bijsluiter.gate.Sent;

/// An advice of any kind that breaks no rule.
final class RandomAdvice {
  private static final String[] KINDS =
      Arrays.stream(Advice.class.getAnnotation(JsonSubTypes.class).value())
          .map(JsonSubTypes.Type::name)
          .toArray(String[]::new);
  private static final List<String> WORDS =
      List.of(
          "steen", "boek", "school", "tafel", "lamp", "fiets", "spelen", "groen", "&", "<b>",
          "{part}", "'s", "\"zo\"", "water", "licht", "samen", "huis", "tuin", "regen", "\n\n");

  private final Random random;
  private final boolean isPolice;
  private final ObjectNode advice = JsonNodeFactory.instance.objectNode();

  private RandomAdvice(Random random) {
    this.random = random;
    this.isPolice = random.nextBoolean();
  }

  static Sent next(Random random) {
    var next = new RandomAdvice(random);
    next.addKind(next.any(KINDS));
    return new Sent(next.advice.toString());
  }

  private void addKind(String kind) {
    advice.put("kind", kind).put("issuer", isPolice ? "politie-demo" : "veilig-thuis-demo");
    advice.put("date", day(-random.nextInt(10))).put("reference", "R-" + random.nextInt(9999));
    addLanguages();
    if (!kind.equals("leaflet")) {
      advice.putObject("signatory").put("name", "A. Proef").put("function", "Medewerker");
    }
    switch (kind) {
      case "contact-advice" -> addContactAdvice();
      case "no-tacit-approval" -> addNoTacitApproval();
      case "third-party-notice" -> addThirdPartyNotice();
      case "leaflet" -> {}
      default -> throw new IllegalArgumentException("no random " + kind);
    }
  }

  private void addLanguages() {
    var languages = any(List.<String>of(), List.of("en"), List.of("nl"), List.of("nl", "en"));
    if (!languages.isEmpty()) {
      languages.forEach(advice.withArrayProperty("languages")::add);
    }
  }

  private void addRecipient() {
    advice
        .putObject("recipient")
        .put("name", "School & zoon")
        .put("street", "Modelplein 3 b")
        .put("postalCode", "1235 CD")
        .put("city", "Modeldorp");
  }

  private void addThirdPartyNotice() {
    addRecipient();
    advice.put("audience", any(Audience.values()).name());
  }

  private void addNoTacitApproval() {
    addMonitored();
    advice.put("stoppedSince", day(-10 - random.nextInt(90)));
  }

  private void addMonitored() {
    if (random.nextBoolean()) {
      addRecipient();
    }
    advice.put("arrangement", any(Arrangement.values()).name());
    advice.put("custody", any(Custody.values()).name());
    var measures = advice.putArray("measuresInForce");
    Arrays.stream(MeasureInForce.values())
        .filter(measure -> random.nextInt(4) == 0)
        .forEach(measure -> measures.add(measure.name()));
    advice.put("monitoringDate", day(1 + random.nextInt(30)));
    advice.put("noLegalStatusDisclaimer", true).put("acuteDanger", false);
  }

  private void addContactAdvice() {
    addMonitored();
    advice.put("concern", words(80));
    var type = any(Measure.Type.values());
    addMeasure(type);
    Alternative.Type.ALWAYS.forEach(examined ->
        addAlternative(examined, type.alternative().filter(examined::equals).isPresent(), type));
    addHearing();
    if (isPolice) {
      advice.put("veiligThuisInvolved", random.nextBoolean());
    }
  }

  private void addMeasure(Measure.Type type) {
    var measure = advice.putObject("measure").put("type", type.name());
    measure.put("explanation", words(40));
    if (type.takesContactAway()) {
      var interrupted = random.nextBoolean();
      measure.put("until", day(1 + random.nextInt(20))).put("interrupted", interrupted);
      measure.put("necessity", words(40)).put("contactMeanwhile", words(40));
      if (interrupted) {
        measure.put("interruptedSince", day(-10 - random.nextInt(10)));
      }
    }
  }

  private void addAlternative(Alternative.Type examined, boolean chosen, Measure.Type measure) {
    var alternative = advice.withArrayProperty("alternatives").addObject();
    alternative.put("type", examined.name());
    alternative.put("outcome", chosen ? "CHOSEN" : any("NOT_FEASIBLE", "NOT_EFFECTIVE", "REFUSED"));
    if (!chosen && (measure.takesContactAway() || random.nextBoolean())) {
      alternative.put("reason", words(20));
    } else if (!chosen) {
      alternative.put("standardReason", any(Alternative.StandardReason.values()).name());
    }
  }

  private void addHearing() {
    var heard = random.nextBoolean();
    var hearing = advice.putObject("hearing").put("otherParentHeard", heard);
    hearing.put("factsExamined", random.nextBoolean());
    if (!heard && random.nextBoolean()) {
      hearing.put("reason", words(20));
    } else if (!heard) {
      hearing.put("standardReason", any(Hearing.StandardReason.values()).name());
    }
  }

  private String words(int most) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(i -> any(WORDS))
        .collect(Collectors.joining(" ", "Begin ", " eind."));
  }

  private static String day(int fromToday) {
    LocalDate today = Sent.TODAY;
    return today.plusDays(fromToday).toString();
  }

  @SafeVarargs
  private <T> T any(T... of) {
    return of[random.nextInt(of.length)];
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
