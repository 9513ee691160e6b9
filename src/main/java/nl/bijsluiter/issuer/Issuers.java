package nl.bijsluiter.issuer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bijsluiter.advice.Organisation;

/// Every issuer that is configured.
@Singleton
public final class Issuers {
  private final Map<String, Issuer> byId;

  @Inject
  Issuers(IssuerConfig config) {
    this(
        config.offices().entrySet().stream()
            .map(office -> office.getValue().issuer(office.getKey()))
            .toList());
  }

  public Issuers(List<Issuer> issuers) {
    byId =
        issuers.stream()
            .collect(
                Collectors.toMap(Issuer::id, Function.identity(), (one, _) -> one, TreeMap::new));
  }

  /// By id, in alphabetical order.
  public List<Issuer> all() {
    return List.copyOf(byId.values());
  }

  /// The issuer with this id.
  public Optional<Issuer> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The kind of organisation of each, by id.
  public Map<String, Organisation> organisations() {
    return byId.values().stream().collect(Collectors.toMap(Issuer::id, Issuer::organisation));
  }
}
