package nl.bijsluiter.seal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bijsluiter.seal.form.SealLevel;

/// What an operator could have configured.
public record Settings(
    boolean demo,
    Path dataFolder,
    Optional<SealLevel> level,
    Key key,
    Stamps timestamp,
    Map<String, KeyConfig> issuers)
    implements SealConfig {

  /// One key.
  public record Key(
      Optional<Path> keyStore,
      Optional<String> keyStorePassword,
      Optional<String> alias,
      boolean withoutStatus,
      RsaPadding rsaPadding)
      implements KeyConfig {
    static Key of(KeyConfig config) {
      return new Key(
          config.keyStore(),
          config.keyStorePassword(),
          config.alias(),
          config.withoutStatus(),
          config.rsaPadding());
    }
  }

  /// Timestamps.
  public record Stamps(
      Optional<List<URI>> addresses,
      Optional<List<Path>> trusted,
      Optional<Set<String>> policies,
      Duration connectTimeout,
      Duration timeout,
      Duration pause)
      implements TimestampConfig {
    static Stamps of(TimestampConfig config) {
      return new Stamps(
          config.addresses(),
          config.trusted(),
          config.policies(),
          config.connectTimeout(),
          config.timeout(),
          config.pause());
    }
  }

  private static final Key NO_KEY =
      new Key(Optional.empty(), Optional.empty(), Optional.empty(), false, RsaPadding.PSS);

  private static final Stamps NO_STAMPS =
      new Stamps(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10));

  static Settings of(SealConfig config) {
    return new Settings(
        config.demo(),
        config.dataFolder(),
        config.level(),
        Key.of(config),
        Stamps.of(config.timestamp()),
        Map.copyOf(config.issuers()));
  }

  static Settings nothing(Path folder) {
    return new Settings(false, folder, Optional.empty(), NO_KEY, NO_STAMPS, Map.of());
  }

  /// The demo key, without timestamps.
  public static Settings demo(Path folder) {
    return demoAsItComes(folder).withLevel(SealLevel.B_B);
  }

  /// The demo parts as they come.
  public static Settings demoAsItComes(Path folder) {
    return new Settings(true, folder, Optional.empty(), NO_KEY, NO_STAMPS, Map.of());
  }

  static Settings keyStore(Path file, String password) {
    return nothing(file.resolveSibling("data")).withKeyStore(file).withPassword(password);
  }

  Settings withKeyStore(Path file) {
    return with(
        new Key(Optional.of(file), keyStorePassword(), alias(), withoutStatus(), rsaPadding()));
  }

  Settings withPassword(String password) {
    return with(new Key(keyStore(), Optional.of(password), alias(), withoutStatus(), rsaPadding()));
  }

  Settings withAlias(String name) {
    return with(
        new Key(keyStore(), keyStorePassword(), Optional.of(name), withoutStatus(), rsaPadding()));
  }

  Settings withPadding(RsaPadding padding) {
    return with(new Key(keyStore(), keyStorePassword(), alias(), withoutStatus(), padding));
  }

  /// Takes a certificate that names nobody to ask.
  Settings withUnaskedCertificate() {
    return with(new Key(keyStore(), keyStorePassword(), alias(), true, rsaPadding()));
  }

  /// A key for the letters of one issuer.
  Settings withIssuer(String id, Path file) {
    var own =
        new Key(
            Optional.of(file),
            Optional.of(Identity.PASSWORD),
            Optional.empty(),
            false,
            RsaPadding.PSS);
    var all = new HashMap<>(issuers);
    all.put(id, own);
    return new Settings(demo, dataFolder, level, key, timestamp, all);
  }

  Settings withLevel(SealLevel asked) {
    return new Settings(demo, dataFolder, Optional.of(asked), key, timestamp, issuers);
  }

  /// Services, and the certificates that their tokens have to lead to; quick to give up.
  Settings withTimestamps(List<URI> addresses, Path trusted) {
    return with(
        new Stamps(
            Optional.of(addresses),
            Optional.of(List.of(trusted)),
            Optional.empty(),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofMillis(200)));
  }

  /// Only timestamps under this policy.
  Settings withPolicy(String policy) {
    return with(
        new Stamps(
            timestamp.addresses(),
            timestamp.trusted(),
            Optional.of(Set.of(policy)),
            timestamp.connectTimeout(),
            timestamp.timeout(),
            timestamp.pause()));
  }

  /// A service that keeps failing is left alone for this long.
  Settings withPause(Duration pause) {
    return with(
        new Stamps(
            timestamp.addresses(),
            timestamp.trusted(),
            timestamp.policies(),
            timestamp.connectTimeout(),
            timestamp.timeout(),
            pause));
  }

  private Settings with(Stamps stamps) {
    return new Settings(demo, dataFolder, level, key, stamps, issuers);
  }

  private Settings with(Key other) {
    return new Settings(demo, dataFolder, level, other, timestamp, issuers);
  }

  @Override
  public Optional<Path> keyStore() {
    return key.keyStore();
  }

  @Override
  public Optional<String> keyStorePassword() {
    return key.keyStorePassword();
  }

  @Override
  public Optional<String> alias() {
    return key.alias();
  }

  @Override
  public RsaPadding rsaPadding() {
    return key.rsaPadding();
  }

  @Override
  public boolean withoutStatus() {
    return key.withoutStatus();
  }
}
