# shellcheck shell=bash
# What the scripts of tests/exports.d share. Sourced with `repo` set.
#
#   check WHAT COMMAND...   runs the command and prints a line; what it said if it fails
#   finish                  the exit code of all checks

: "${repo:?must be set to the repository}"
brochure=("${BROCHURE_PROGRAM:-$repo/build/release/brochure}" --root "$repo"
  --packages "$repo/build/npm/site/node_modules")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
failed=0

check() { # WHAT COMMAND...
  local what=$1 said
  shift
  if said=$("$@" 2>&1); then
    printf '  ok    %s\n' "$what"
  else
    printf '  FAULT %s\n' "$what"
    printf '%s\n' "$said" | head -n 20 | sed 's/^/        /'
    failed=1
  fi
}

finish() { exit "$failed"; }
