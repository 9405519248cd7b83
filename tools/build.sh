#!/bin/sh
# Builds the program, without its tests: build.sh JDK APP. Called by ./chancery.
set -eu
home=$(cd -P "$(dirname "$0")/.." && pwd -P)
JAVA_HOME=$1
export JAVA_HOME
app=$2
log=$home/target/build.log
. "$home/tools/maven.sh"

# One build at a time: a second call waits for the first and then has nothing to do.
lock=$home/target/build.lock
mkdir -p "$home/target"
waited=
while ! mkdir "$lock" 2>/dev/null; do
  owner=$(cat "$lock/pid" 2>/dev/null || :)
  if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
    rm -rf "$lock"
    continue
  fi
  [ -n "$waited" ] || echo "Another build is under way; waiting for it."
  waited=yes
  sleep 1
done
echo $$ >"$lock/pid"
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT TERM
[ -z "$waited" ] || [ ! -f "$app/built" ] || exit 0

echo "Building Chancery (once, and after every change)"
touch "$home/target/build.start"
find_maven "$log"
run_maven "$log" -Pprogram package || exit 3
mv -f "$home/target/build.start" "$app/built"
