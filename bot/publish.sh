#!/usr/bin/env bash
# Publishes the bot for this machine into a folder, unless what stands there was made of the same sources: bot/publish.sh out/bot [--native]
# Native code starts fastest and takes minutes to make; without --native it is compiled ahead beside the runtime, in one.
set -euo pipefail
out="$(realpath -m "${1:?Expected a folder to publish into. Do: bot/publish.sh out/bot}")"
native=false
[[ ${2:-} == --native ]] && native=true
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DEBIAN_FRONTEND=noninteractive
log="$out.log"

# One line for all that goes into the program, so that it is built again only when something changed.
sources() {
  { find bot cards dialogs domain runtime storage -type f -not -path '*/bin/*' -not -path '*/obj/*' -print0
    printf '%s\0' Directory.Build.props Directory.Packages.props global.json
  } | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
}

# Native code is linked by clang or gcc; where neither can be had there is a way without.
have_linker() {
  if command -v clang || command -v gcc; then return; fi >/dev/null
  local root=()
  ((EUID == 0)) || root=(sudo -n)
  echo "De linker voor het programma wordt geïnstalleerd (gcc) …"
  { "${root[@]}" apt-get update -qq && "${root[@]}" apt-get install -y -qq --no-install-recommends gcc libc6-dev; } >>"$log" 2>&1 </dev/null
}

publish() {
  rm -rf "$out.new"
  nice dotnet publish bot -c Release --artifacts-path out/build -o "$out.new" -v quiet \
    -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false "$@" >>"$log" 2>&1
}

rid=linux-x64
[[ $(uname -m) == aarch64 ]] && rid=linux-arm64

publish_native() {
  local set=()
  if [[ $rid == linux-x64 ]] && grep -qw avx2 /proc/cpuinfo; then set=(-p:IlcInstructionSet=x86-64-v3); fi
  { have_linker && publish -r "$rid" -p:PublishAot=true "${set[@]}"; } && return
  echo "Machinecode maken lukte niet (zie $log). Het programma wordt gewoon gebouwd en start trager."
  return 1
}

publish_best() {
  if $native && publish_native; then return; fi
  publish -r "$rid" --self-contained false -p:PublishReadyToRun=true || publish
}

mkdir -p "$(dirname "$out")"
now="$(sources)"
# Without a Maatwerk.Bot.dll it is native code, which serves whoever asks for less too.
if [[ -x $out/Maatwerk.Bot && -f $out/.sources && $now == "$(<"$out/.sources")" ]] && { ! $native || [[ ! -f $out/Maatwerk.Bot.dll ]]; }; then exit 0; fi
: >"$log"
echo "Bouwen (de eerste keer duurt dit een paar minuten) …"
publish_best || {
  tail -n 20 "$log" >&2
  printf '\n%s\n' "Het bouwen is niet gelukt. Zie hierboven, of alles met: cat $log" >&2
  exit 1
}
printf '%s\n' "$now" >"$out.new/.sources"
rm -rf "$out"
mv "$out.new" "$out"
