# shellcheck shell=bash
# For ./run and ./check: finds a JDK 25 and Maven, and calls Maven. Works with bash 3.2 (macOS).

readonly NEEDED_JAVA=25

say() { printf '%s\n' "$*" >&2; }

give_up() {
  say "$@"
  exit 1
}

is_jdk() {
  local release
  release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || return 1
  [ -x "$1/bin/javac" ] && [ "${release:-0}" -ge "$NEEDED_JAVA" ]
}

home_of_java_on_path() {
  local java
  java=$(readlink -f "$(command -v java)" 2>/dev/null) && dirname "$(dirname "$java")"
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(home_of_java_on_path)" /usr/lib/jvm/* ~/.sdkman/candidates/java/* \
    ~/.jdks/* /opt/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk "$home"; then
      printf '%s\n' "$home"
      return
    fi
  done
}

find_maven() {
  local mvn
  for mvn in "$(command -v mvn)" "${MAVEN_HOME:-}/bin/mvn" ~/.sdkman/candidates/maven/current/bin/mvn \
    /opt/*maven*/bin/mvn; do
    if [ -x "$mvn" ]; then
      printf '%s\n' "$mvn"
      return
    fi
  done
}

# Sets JAVA_HOME, JAVA and MVN, or says what to install.
find_toolchain() {
  local asked=${JAVA_HOME:-}
  JAVA_HOME=$(find_jdk)
  [ -n "$JAVA_HOME" ] || give_up "Bijsluiter needs a JDK $NEEDED_JAVA, and finds none: install one (Eclipse Temurin $NEEDED_JAVA, for example)," \
    $'\n'"or set JAVA_HOME to it."
  MVN=$(find_maven)
  [ -n "$MVN" ] || give_up "Bijsluiter needs Maven 3.8.7 or later, and finds no mvn: install it (apt-get install maven, brew install maven)."
  [ -z "$asked" ] || [ "$asked" = "$JAVA_HOME" ] || say "JAVA_HOME ($asked) is no JDK $NEEDED_JAVA; using $JAVA_HOME."
  JAVA=$JAVA_HOME/bin/java
  export JAVA_HOME JAVA MVN
}

# Calls Maven. Its temporary files stay in target/, and so does, in effect, the identity that Quarkus
# makes up for its build statistics and writes into the home folder, whether or not it may send them.
maven() {
  local identity=~/.redhat/anonymousId known status=0
  known=$(ls "$identity" 2>/dev/null) || true
  mkdir -p target/tmp
  MAVEN_OPTS="-Djava.io.tmpdir=$PWD/target/tmp -XX:-UsePerfData ${MAVEN_OPTS:-}" "$MVN" -B "$@" || status=$?
  if [ -z "$known" ]; then
    rm -f "$identity"
    rmdir ~/.redhat 2>/dev/null || true
  fi
  return "$status"
}
