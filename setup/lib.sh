# shellcheck shell=bash
# Shared by ./brochure and the scripts in tests/: installs Debian packages and npm
# packages, and configures and compiles a preset, with progress.
#
# Expects `repo`, the repository's folder. Progress goes to standard error, so
# that a program's own output stays clean. Exit code 2 means: not the content is
# at fault but the machine or the code.

: "${repo:?must be set to the repository}"

if [[ -t 2 ]]; then on_terminal=yes; else on_terminal=no; fi
last_progress=0

# Shows how far a long step is: one line rewritten on a terminal, else a line
# every five seconds.
show_progress() { # TEXT
  if [[ $on_terminal == yes ]]; then
    printf '\r%s\033[K' "$1" >&2
  elif ((SECONDS - last_progress >= 5)); then
    printf '%s\n' "$1" >&2
    last_progress=$SECONDS
  fi
}

# Ends a rewritten line, so that what follows starts on a line of its own.
end_progress() {
  [[ $on_terminal == no ]] || printf '\n' >&2
}

# Starts a long step. The first line appears at once, whatever the output.
start_progress() { # TEXT
  last_progress=-5
  show_progress "$1"
}

fail() { # MESSAGE [LINE...]
  printf 'brochure: %s\n' "$1" >&2
  (($# == 1)) || printf '%s\n' "${@:2}" >&2
  exit 2
}

# The lines "name # reason" of package lists, without comments and blank lines.
listed_packages() { # LIST...
  grep -hvE '^[[:space:]]*(#|$)' "$@"
}

# The lines of the lists whose package is not installed.
missing_packages() { # LIST...
  local names installed name line
  names=$(listed_packages "$@" | awk '{ print $1 }')
  # shellcheck disable=SC2086 # one word per package is meant
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $names 2>/dev/null)
  while read -r line; do
    name=${line%%[[:space:]]*}
    [[ $'\n'$installed$'\n' == *$'\n'"installed $name"$'\n'* ]] || printf '%s\n' "$line"
  done < <(listed_packages "$@")
}

# Without apt-get nothing can be installed, but what is needed can be named.
# Libraries are not looked for here: CMake names the one it does not find.
require_tools() { # LIST...
  local tool absent=()
  for tool in cmake ninja pkg-config c++; do
    command -v "$tool" >/dev/null || absent+=("$tool")
  done
  ((${#absent[@]} > 0)) || return 0
  listed_packages "$@" | sed 's/^/  /' >&2
  fail "this is not Debian, and ${absent[*]} cannot be found." \
    'Please install what the Debian packages above contain, then try again.'
}

# Installs what the lists name and is not there yet, by one apt-get call.
install_packages() { # STEP LIST...
  local step=$1 missing names as_root=() log
  shift
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    require_tools "$@"
    return
  fi
  missing=$(missing_packages "$@")
  [[ -n $missing ]] || return 0
  mapfile -t names < <(awk '{ print $1 }' <<<"$missing")

  printf '%s installing %d Debian packages:\n' "$step" "${#names[@]}" >&2
  printf '%s\n' "$missing" | sed 's/^/  /' >&2
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail \
      'this needs an administrator, and there is no sudo. As root, run:' \
      "  apt-get update && apt-get install --no-install-recommends ${names[*]}"
    as_root=(sudo)
  fi

  mkdir -p "$repo/build"
  log=$repo/build/apt.log
  # Asks nothing, waits for another apt to finish, tells its progress. That goes by a
  # descriptor of its own, opened within sudo, which closes others: apt closes it to the
  # packages' scripts, and those that cannot write fail.
  # shellcheck disable=SC2016 # expanded by the inner shell
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    sh -c 'exec apt-get "$@" 3>&1' apt-get -q -y
    -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0
    -o APT::Status-Fd=3)
  start_progress "$step reading the package lists"
  # A list that cannot be fetched need not matter: installing will tell.
  "${apt[@]}" update >"$log" 2>&1 </dev/null || true
  if ! "${apt[@]}" install --no-install-recommends "${names[@]}" 2>&1 </dev/null |
    tee -a "$log" | show_apt_progress "$step"; then
    end_progress
    grep -E '^(E:|W:|sudo:)' "$log" | sort -ru | head -n 5 >&2
    if grep -qE 'Failed to fetch|Could not (resolve|connect)|Temporary failure' "$log"; then
      fail 'the packages could not be downloaded. Is the network there?' \
        "All that apt-get said: $log"
    fi
    fail "the packages could not be installed. All that apt-get said: $log"
  fi
  end_progress
}

# Turns apt-get's status lines (kind:name:percent:text) into progress.
show_apt_progress() { # STEP
  local kind percent verb
  while IFS=: read -r kind _ percent _; do
    case $kind in
      dlstatus) verb=downloading ;;
      pmstatus) verb=unpacking ;;
      *) continue ;;
    esac
    show_progress "$1 $verb: ${percent%%.*} %"
  done
}

# Fetches the npm packages of setup/npm/NAME, exactly those of its lock file, into
# build/npm/NAME/node_modules. Runs none of their scripts.
install_node_packages() { # STEP NAME
  local step=$1 list=$repo/setup/npm/$2 folder=$repo/build/npm/$2
  ! cmp -s "$list/package-lock.json" "$folder/fetched" || return 0
  command -v npm >/dev/null || install_packages "$step" "$repo/setup/packages-node.txt"
  mkdir -p "$folder"
  (
    # Two runs at once must not write the same files.
    if command -v flock >/dev/null; then flock 9; fi
    ! cmp -s "$list/package-lock.json" "$folder/fetched" || exit 0
    cp "$list/package.json" "$list/package-lock.json" "$folder"
    start_progress "$step fetching npm packages"
    if ! (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier) \
      >"$folder/npm.log" 2>&1 </dev/null; then
      end_progress
      grep -E '^npm (ERR!|error)' "$folder/npm.log" | head -n 5 >&2
      fail 'the npm packages could not be fetched. Is the network there?' \
        "All that npm said: $folder/npm.log"
    fi
    end_progress
    cp "$list/package-lock.json" "$folder/fetched"
  ) 9>"$folder/lock"
}

# Configures (once) and compiles one preset. Says nothing when there is nothing
# to do; shows the compiler's output when it fails.
build_preset() { # STEP TEXT PRESET TARGET-OR-NINJA-OPTION...
  local step=$1 text=$2 preset=$3
  shift 3
  local folder=$repo/build/$preset log
  mkdir -p "$folder"
  (
    # Two runs at once must not write the same files.
    if command -v flock >/dev/null; then flock 9; fi

    # CMake keeps the preset's flags and the absolute path: a changed preset or
    # a moved repository starts afresh.
    if [[ $repo/CMakePresets.json -nt $folder/configured ]] ||
      ! grep -sqxF "CMAKE_HOME_DIRECTORY:INTERNAL=$repo" "$folder/CMakeCache.txt"; then
      start_progress "$step $text: looking for the libraries"
      rm -f "$folder/configured"
      if ! log=$(cd "$repo" && cmake --fresh --preset "$preset" 2>&1); then
        end_progress
        printf '%s\n' "$log" >&2
        exit 1
      fi
      touch "$folder/configured"
      end_progress
    fi
    NINJA_STATUS='[%f/%t] ' ninja -C "$folder" "$@" 2>&1 | show_ninja_progress "$step $text"
  ) 9>"$folder/lock"
}

# Turns ninja's status lines into progress and passes on the compiler's output.
show_ninja_progress() { # TEXT
  local line started=no status='^\[([0-9]+)/([0-9]+)\] '
  while IFS= read -r line; do
    if [[ $line =~ $status ]]; then
      # Ninja first looks for new files and may run CMake again: not compiling.
      [[ $line != *'] Re-'* ]] || continue
      [[ $started == yes ]] || start_progress "$1"
      started=yes
      show_progress "$1: ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
    elif [[ $line != 'ninja: '@(Entering|no work)* && $line != '-- '* ]]; then
      [[ $started == no ]] || end_progress
      started=no
      printf '%s\n' "$line" >&2
    fi
  done
  [[ $started == no ]] || end_progress
}
