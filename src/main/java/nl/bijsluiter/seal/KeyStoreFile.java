package nl.bijsluiter.seal;

import static nl.bijsluiter.seal.SealUnavailable.Cause.SEAL_KEY_UNUSABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijsluiter.seal.KeyConfig.RsaPadding;

/// A PKCS#12 file with a sealing key, its certificate and the chain above that, under one password.
final class KeyStoreFile {
  private final Path file;
  private final char[] password;
  private final RsaPadding padding;

  KeyStoreFile(Path file, String password) {
    this(file, password, RsaPadding.PSS);
  }

  KeyStoreFile(Path file, String password, RsaPadding padding) {
    this.file = file;
    this.password = password.toCharArray();
    this.padding = padding;
  }

  /// The key under `alias`, or the only key there is.
  SealingKey open(Optional<String> alias) {
    byte[] bytes = read();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(bytes), password);
      return key(store, alias.isPresent() ? alias.get() : onlyAlias(store));
    } catch (IOException | GeneralSecurityException e) {
      throw new SealUnavailable(
          SEAL_KEY_UNUSABLE, "the key store does not open: wrong password, or no PKCS#12", e);
    }
  }

  /// Another text for another content; the same one for all that cannot be read.
  static String edition(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException _) {
      return "absent";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException _) { // its message is the path
      throw new SealUnavailable(SEAL_KEY_UNUSABLE, "the key store is absent or not readable");
    }
  }

  private SealingKey key(KeyStore store, String alias) throws GeneralSecurityException {
    if (!store.entryInstanceOf(alias, PrivateKeyEntry.class)) {
      throw new SealUnavailable(
          SEAL_KEY_UNUSABLE, "the key store has no key with a certificate under the alias");
    }
    var entry = (PrivateKeyEntry) store.getEntry(alias, new PasswordProtection(password));
    return new SealingKey(
        entry.getPrivateKey(),
        Stream.of(entry.getCertificateChain()).map(X509Certificate.class::cast).toList(),
        padding);
  }

  private static String onlyAlias(KeyStore store) throws GeneralSecurityException {
    List<String> aliases = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.entryInstanceOf(alias, PrivateKeyEntry.class)) {
        aliases.add(alias);
      }
    }
    if (aliases.size() != 1) {
      throw new SealUnavailable(
          SEAL_KEY_UNUSABLE, "the key store holds " + aliases.size() + " keys: name one by alias");
    }
    return aliases.getFirst();
  }
}
