#!/usr/bin/env bash
# Writes the manual pages, made of what the programs themselves say with --help.
# usage: packaging/manual.sh FOLDER-OF-PROGRAMS OUT-FOLDER
set -euo pipefail

bin=$1
out=$2
mkdir -p "$out"
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git -C "$(dirname "$0")" log -1 --format=%ct 2>/dev/null || date +%s)}"

# page PROGRAM NAME SUMMARY [SEE] [COMMAND]
page() {
    local program=$1 name=$2 summary=$3 see=$4 command=${5:-}
    local file="$out/$name.1"
    printf '[SEE ALSO]\n%s\n' "$see" >"$out/include"
    help2man --no-info --include "$out/include" --name "$summary" \
        --help-option "${command:+$command }--help" "$program" |
        # Titles are of the program alone; option groups that help2man takes for paragraphs.
        sed -E -e "s/^\.TH [A-Z-]+ /.TH ${name^^} /" -e "s/^${program##*/} \\\\- /$name \\\\- /" \
            >"$file"
    gzip -9nf "$file"
}

commands() { "$bin/inlay" --help | awk '/^Subcommands:/ { on = 1; next } on && /^  [a-z]/ { print $1 } on && !NF { on = 0 }'; }

others='.BR inlay-studio (1)'
for command in $(commands); do
    others+=$',\n'".BR inlay-$command (1)"
done
page "$bin/inlay" inlay "embed photographs into a StyleGAN's latent space, and edit them there" "$others"
for command in $(commands); do
    about=$("$bin/inlay" "$command" --help | sed -n 1p)
    page "$bin/inlay" "inlay-$command" "${about,}" '.BR inlay (1)' "$command"
done
if [ -x "$bin/inlay-studio" ]; then
    page "$bin/inlay-studio" inlay-studio "edit photographs in a StyleGAN's latent space" '.BR inlay (1)'
fi
rm -f "$out/include"
