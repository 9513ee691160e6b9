# Two images of the packaged application:
#   ./run, or mvn -DskipTests package;          docker build -t bijsluiter .
#   mvn -Pnative -DskipTests package on Linux;  docker build -t bijsluiter --target native .
# Either runs with a read-only root file system and a /tmp in memory:
#   docker run --read-only --tmpfs /tmp -p 8080:8080 bijsluiter
# What to set: docs/operating.md

FROM debian:13.5-slim AS native
WORKDIR /bijsluiter
COPY --chmod=0555 target/*-runner bijsluiter
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["./bijsluiter", "-Xmx256m"]

FROM eclipse-temurin:25.0.4.1_1-jre-alpine-3.24 AS jvm
WORKDIR /bijsluiter
# What changes least comes first.
COPY target/quarkus-app/lib/ lib/
COPY target/quarkus-app/quarkus-run.jar ./
COPY target/quarkus-app/quarkus/ quarkus/
COPY target/quarkus-app/app/ app/
COPY src/main/java.options ./
USER 10001:10001
EXPOSE 8080
# Alive, not ready: a service that cannot seal says why, and a restart would not mend it.
HEALTHCHECK --start-period=20s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/q/health/live"]
ENTRYPOINT ["java", "@java.options", "-jar", "quarkus-run.jar"]
