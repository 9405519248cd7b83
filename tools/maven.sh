# Runs Maven with one line a module instead of its log. Sourced by ./verify and tools/build.sh,
# which set $home and JAVA_HOME; runs in any POSIX shell.
# shellcheck shell=sh disable=SC2154

# Sets $maven to the wrapper, or to the mvn on PATH where the wrapper cannot fetch its Maven.
find_maven() {
  maven=$home/mvnw
  "$maven" --version >"$1" 2>&1 && return 0
  if command -v mvn >/dev/null; then
    maven=mvn
    return 0
  fi
  echo "Maven could not be fetched, and there is no mvn on PATH:" >&2
  tail -n 5 "$1" >&2
  return 1
}

# Prints progress from Maven's log on stdin: modules, counts of tests, and on a terminal how many
# files were fetched.
show_progress() {
  fetched=0
  [ -t 1 ] && terminal=yes || terminal=
  while IFS= read -r line; do
    case $line in
      *"Downloaded from"*)
        fetched=$((fetched + 1))
        [ -z "$terminal" ] || printf '\r  %s files fetched ' "$fetched"
        ;;
      "[INFO] Building "*"["*/*"]"*)
        name=${line#"[INFO] Building "}
        [ -z "$terminal" ] || printf '\r                        \r'
        printf '  %s %s\n' "${line##* }" "${name%% *}"
        ;;
      *"Tests run:"*" - in "* | *"Tests run:"*" -- in "*) ;;
      *"Tests run:"*"Time elapsed"*) ;;
      *"Tests run:"*)
        printf '    %s\n' "${line#*] }"
        ;;
    esac
  done
  [ "$fetched" = 0 ] || printf '  %s files fetched in all\n' "$fetched"
}

# Runs Maven in the project's folder: run_maven LOG ARGUMENTS. Fails with the log's end shown.
run_maven() {
  log=$1
  shift
  status=$(
    exec 3>&1
    { (cd "$home" && "$maven" -B -Dstyle.color=never "$@") 2>&1 && echo 0 >&3 || echo $? >&3; } |
      tee "$log" | show_progress >&2
  )
  [ "$status" = 0 ] && return 0
  echo "The build failed. The end of its log ($log):" >&2
  grep -E '^\[(ERROR|WARNING)\]|^\[INFO\] BUILD' "$log" | grep -vE 'Help 1|re-run Maven|^\[ERROR\] *$' | tail -n 25 >&2
  return 1
}
