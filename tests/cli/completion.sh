#!/usr/bin/env bash
# Presses Tab: what packaging/inlay.bash-completion offers.
# usage: completion.sh INLAY COMPLETION-FILE
set -euo pipefail

inlay=$1
# shellcheck source=packaging/inlay.bash-completion
. "$2"
failures=0

# offers WHAT WORD...: completing the last word of `inlay WORD...` offers WHAT, among others
offers() {
    local what=$1
    shift
    COMP_WORDS=("$inlay" "$@")
    COMP_CWORD=$#
    _inlay "$inlay" 2>/dev/null
    if ! printf '%s\n' "${COMPREPLY[@]}" | grep -qxF -e "$what"; then
        echo "inlay $*<Tab> offers '${COMPREPLY[*]}' and not '$what'"
        failures=$((failures + 1))
    fi
}

offers embed em
offers verify ""
offers --preset embed --pre
offers --help embed -
offers balanced embed --preset ""
offers soap embed --optimizer so
offers cuda embed --device ""
offers inpaint local ""
offers --mask local inpaint --ma
cd "$(mktemp -d)"
touch "a photo.jpg"
offers "a photo.jpg" embed "a p"
exit $((failures > 0))
