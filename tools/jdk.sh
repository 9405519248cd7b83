# Finds a JDK 25. Sourced by ./chancery and ./verify; runs in any POSIX shell.
# shellcheck shell=sh

jdk_wanted=25

# True where $1 holds a JDK of the wanted version. Reads its "release" file: no process is started.
is_wanted_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=\"$jdk_wanted\" | JAVA_VERSION=\"$jdk_wanted[.+-]*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

# Prints the file that $1 names once every symbolic link is followed.
real_path() (
  path=$1
  while [ -L "$path" ]; do
    target=$(readlink "$path")
    case $target in
      /*) path=$target ;;
      *) path=$(dirname "$path")/$target ;;
    esac
  done
  cd -P "$(dirname "$path")" && printf '%s/%s\n' "$(pwd -P)" "$(basename "$path")"
)

# Sets $jdk to the first JDK 25 among the usual places, or fails.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_wanted_jdk "$JAVA_HOME"; then
    jdk=$JAVA_HOME
    return 0
  fi
  java=$(command -v java || :)
  if [ -n "$java" ]; then
    jdk=$(real_path "$java")
    jdk=${jdk%/bin/java}
    is_wanted_jdk "$jdk" && return 0
  fi
  for jdk in \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk@$jdk_wanted/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-/}/.sdkman}"/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.local/share/mise/installs/java/*; do
    is_wanted_jdk "$jdk" && return 0
  done
  if [ -x /usr/libexec/java_home ]; then
    jdk=$(/usr/libexec/java_home -v "$jdk_wanted" 2>/dev/null || :)
    is_wanted_jdk "$jdk" && return 0
  fi
  return 1
}

# Says on stderr what to install, for the platform at hand.
advise_jdk() {
  {
    echo "Chancery needs a JDK $jdk_wanted and found none (looked at JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN, ~/.jdks)."
    case $(uname -s) in
      Darwin)
        echo "Install Eclipse Temurin $jdk_wanted:  brew install --cask temurin@$jdk_wanted"
        ;;
      Linux)
        echo "Install Eclipse Temurin $jdk_wanted:"
        if command -v apt-get >/dev/null; then
          echo "  add the repository as https://adoptium.net/installation/linux says, then"
          echo "  sudo apt-get install temurin-$jdk_wanted-jdk"
        elif command -v dnf >/dev/null; then
          echo "  sudo dnf install adoptium-temurin-java-repository   (then enable it)"
          echo "  sudo dnf install temurin-$jdk_wanted-jdk"
        elif command -v apk >/dev/null; then
          echo "  apk add openjdk$jdk_wanted"
        fi
        ;;
    esac
    echo "On any system: https://adoptium.net/temurin/releases/?version=$jdk_wanted, or 'sdk install java' from https://sdkman.io."
    echo "Then set JAVA_HOME to its folder if it is not found by itself."
  } >&2
}
