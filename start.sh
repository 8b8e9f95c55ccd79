#!/usr/bin/env bash
# Builds what changed and starts the bot with the embedded database and the demo register. Ctrl-C stops it; the data stays.
set -euo pipefail
cd "$(dirname "$0")"

export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://localhost:3978}"
export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
export ASPNETCORE_CONTENTROOT="$PWD/out/bot"
export Storage__ConnectionString="${Storage__ConnectionString:-Data Source=$PWD/data/maatwerk.db}"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 npm_config_update_notifier=false npm_config_loglevel=error

out=out/bot
url="${ASPNETCORE_URLS%%;*}"

stop_with() { printf '\n%s\n' "$1" >&2; exit 1; }

check_tools() {
  command -v dotnet >/dev/null || stop_with "De .NET SDK 10 ontbreekt. Installeer die, bijvoorbeeld met: sudo apt-get install -y dotnet-sdk-10.0"
  dotnet --list-sdks | grep -q '^10\.' || stop_with "Dit programma vraagt .NET SDK 10. Installeer die, bijvoorbeeld met: sudo apt-get install -y dotnet-sdk-10.0"
  command -v node >/dev/null || stop_with "Node.js ontbreekt (versie 20 of hoger). Installeer het, bijvoorbeeld met: sudo apt-get install -y nodejs npm"
  command -v npm >/dev/null || stop_with "npm ontbreekt. Installeer het, bijvoorbeeld met: sudo apt-get install -y npm"
}

check_port() {
  node -e '
    const { hostname, port } = new URL(process.argv[1].replace(/\/\/[*+]/, "//localhost"));
    const socket = require("net").connect(Number(port) || 80, hostname.replace(/^\[|\]$/g, ""));
    socket.on("connect", () => process.exit(1)).on("error", () => process.exit(0));
  ' "$url" || stop_with "Op $url draait al iets. Stop dat eerst, of kies een andere poort met: ASPNETCORE_URLS=http://localhost:3979 ./start.sh"
}

# Native code is a program of its own; what is compiled ahead or plain needs the runtime.
run() {
  local program=("$PWD/$out/Maatwerk.Bot")
  [[ -f $out/Maatwerk.Bot.dll ]] && program=(dotnet "$PWD/$out/Maatwerk.Bot.dll")
  exec "${program[@]}" --contentRoot "$PWD/$out"
}

# The chat page answers on this machine once the bot is ready; the list of people is there in Development only.
tell() {
  node -e '
    const [url] = process.argv.slice(1);
    (async () => {
      const answer = await fetch(url + "/ontwikkeling/personen").catch(() => null);
      console.log(`\nMaatwerk draait. Open de chatpagina: ${url}/`);
      if (answer?.ok) {
        console.log("Op de pagina kies je wie je bent:");
        for (const one of await answer.json()) console.log(`  ${one.id.slice(-2)}  ${one.naam}, ${one.rol}`);
      }
      console.log("Stoppen: Ctrl-C. Je gegevens blijven bewaard.\n");
    })();
  ' "$url"
}

wait_until_ready() {
  local tries
  for ((tries = 0; tries < 300; tries++)); do
    kill -0 "$bot" 2>/dev/null || return 1
    if node -e 'fetch(process.argv[1] + "/health/live").then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))' "$url"; then return 0; fi
    sleep 0.2
  done
  return 1
}

check_tools
check_port
mkdir -p data out
chmod 700 data
node bot/fetch-webchat.mjs || stop_with "De chatpagina kon niet worden opgehaald. Controleer je netwerk en probeer het opnieuw met: ./start.sh"
bot/publish.sh "$out" "$@"

run &
bot=$!
trap 'kill -TERM "$bot" 2>/dev/null || true' INT TERM HUP
if wait_until_ready; then
  tell
else
  kill -TERM "$bot" 2>/dev/null || true
  wait "$bot" || true
  stop_with "De bot is niet gestart. De reden staat hierboven. Probeer het opnieuw met: ./start.sh"
fi

# A signal ends the first wait before the bot itself has ended.
code=0
wait "$bot" || code=$?
while kill -0 "$bot" 2>/dev/null; do wait "$bot" || code=$?; done
case $code in
  0 | 130 | 143) echo "Maatwerk is gestopt. Je gegevens staan in data/." ;;
  *) stop_with "De bot is gestopt met code $code. De reden staat hierboven. Start opnieuw met: ./start.sh" ;;
esac
