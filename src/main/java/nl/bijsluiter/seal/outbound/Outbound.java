package nl.bijsluiter.seal.outbound;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Calls services of others over HTTP. No redirect is followed, and what does not come in time, or
/// is too much, has not come. Messages hold no address: one may carry a password.
///
/// A call waits in a thread of its own, so that the limit also holds for finding the address. All
/// else of it runs in the client's one thread: nothing in it waits, and to hand it to others took
/// longer than a timestamp service nearby.
public final class Outbound {
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client;
  private final Duration timeout;

  /// @param connect for the connection
  /// @param timeout for all of a call, to the last byte of its answer
  public Outbound(Duration connect, Duration timeout) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(connect)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run)
            .build();
    this.timeout = timeout;
  }

  /// A call.
  ///
  /// @param body with its media type; none gets
  /// @param limit of the bytes in the answer
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Call(URI to, Optional<Body> body, int limit) {}

  /// What is sent.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Body(String mediaType, byte[] bytes) {}

  /// The bytes that were answered.
  ///
  /// @throws IOException if there is no answer with status 200
  public byte[] answer(Call call) throws IOException {
    BodyHandler<byte[]> body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), call.limit());
    HttpResponse<byte[]> response = inTime(calls.submit(() -> client.send(request(call), body)));
    if (response.statusCode() != 200) {
      throw new IOException("answered with status " + response.statusCode());
    }
    return response.body();
  }

  private static HttpRequest request(Call call) {
    HttpRequest.Builder request = HttpRequest.newBuilder(call.to());
    call.body()
        .ifPresent(body ->
            request
                .header("Content-Type", body.mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
    return request.build();
  }

  private <T> T inTime(Future<T> coming) throws IOException {
    try {
      return coming.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new IOException("did not answer in time");
    } catch (ExecutionException e) {
      throw new IOException("no answer: " + kind(e));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      coming.cancel(true);
    }
  }

  private static String kind(ExecutionException e) {
    return Optional.ofNullable(e.getCause()).orElse(e).getClass().getSimpleName();
  }
}
