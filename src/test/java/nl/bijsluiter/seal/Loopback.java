package nl.bijsluiter.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.Executors;

/// A service on the loopback interface that can be made to misbehave.
final class Loopback implements AutoCloseable {
  private HttpServer server;
  private final int port;
  private volatile Behaviour behaviour = exchange -> exchange.sendResponseHeaders(404, -1);

  Loopback() throws IOException {
    this(0);
  }

  /// On this port; on any one, where it is 0.
  Loopback(int at) throws IOException {
    server = listen(at);
    port = server.getAddress().getPort();
  }

  /// A port that was free a moment ago.
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// How a call is answered.
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /// What is answered to the bytes of a request.
  interface Answer {
    byte[] to(byte[] request) throws IOException;
  }

  private HttpServer listen(int at) throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
    started.createContext("/", this::handle);
    started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    started.start();
    return started;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      behaviour.answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  void behaves(Behaviour other) {
    behaviour = other;
  }

  void answers(Answer answer) {
    behaviour =
        exchange -> {
          byte[] bytes = answer.to(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        };
  }

  /// Refuses connections from now on.
  void stop() {
    server.stop(0);
  }

  /// Takes connections again, on the same port.
  void restart() {
    try {
      server = listen(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
  }
}
