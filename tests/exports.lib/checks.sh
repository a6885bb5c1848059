# shellcheck shell=bash
# What the scripts of tests/exports.d share. Sourced with `repo` set.
#
#   check WHAT COMMAND...         runs the command and prints a line; what it said if it fails
#   export_to FOLDER ARGUMENT...  makes reader versions in a folder
#   finish                        says how many passed and failed; false if any has failed

: "${repo:?must be set to the repository}"
brochure=("${BROCHURE_PROGRAM:-$repo/build/release/brochure}" --root "$repo"
  --packages "$repo/build/npm/site/node_modules")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
passed=0
failed=0

check() { # WHAT COMMAND...
  local what=$1 said
  shift
  if said=$("$@" 2>&1); then
    printf '  ok    %s\n' "$what"
    passed=$((passed + 1))
  else
    printf '  FAULT %s\n' "$what"
    printf '%s\n' "$said" | head -n 20 | sed 's/^/        /'
    failed=$((failed + 1))
  fi
}

export_to() { # FOLDER ARGUMENT...
  "${brochure[@]}" export --quiet --output "$@"
}

finish() {
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}
