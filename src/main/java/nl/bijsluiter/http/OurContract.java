package nl.bijsluiter.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import nl.bijsluiter.http.contract.Contract;
import nl.bijsluiter.http.contract.ServiceConfig;
import nl.bijsluiter.http.letters.Check;
import nl.bijsluiter.http.letters.IssuedLetter;
import nl.bijsluiter.http.lists.IssuerEntry;
import nl.bijsluiter.http.lists.Rule;
import nl.bijsluiter.http.problem.Problem;
import nl.bijsluiter.http.verifications.Verification;
import nl.bijsluiter.language.Language;

/// The contract of the running service.
final class OurContract {
  /// All that an answer in JSON can be.
  static final List<Class<?>> ANSWERS =
      List.of(
          IssuedLetter.class,
          Check.class,
          Problem.class,
          Language.class,
          Rule.class,
          IssuerEntry.class,
          Verification.class);

  private OurContract() {}

  @Produces
  @Singleton
  static Contract contract(ServiceConfig config, ObjectMapper json) {
    return new Contract(config, json, ANSWERS);
  }
}
