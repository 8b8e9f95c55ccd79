#!/usr/bin/env bash
# Installs what the tests need, builds once, runs every test project, and ends with the count.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 npm_config_update_notifier=false npm_config_loglevel=error DEBIAN_FRONTEND=noninteractive

results=TestResults/all

fail_with() { printf '\n%s\n' "$1" >&2; exit 1; }

check_tools() {
  command -v dotnet >/dev/null || fail_with "Expected the .NET SDK 10, found none. Do: sudo apt-get install -y dotnet-sdk-10.0"
  dotnet --list-sdks | grep -q '^10\.' || fail_with "Expected the .NET SDK 10, got: $(dotnet --version). Do: sudo apt-get install -y dotnet-sdk-10.0"
  command -v npm >/dev/null || fail_with "Expected Node.js 20 with npm, found none. Do: sudo apt-get install -y nodejs npm"
}

install_packages() {
  local missing=()
  [[ -x /usr/bin/chromium ]] || missing+=(chromium)
  [[ -d /usr/share/fonts/truetype/liberation || -d /usr/share/fonts/truetype/liberation2 ]] || missing+=(fonts-liberation)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  ((${#missing[@]})) || return 0
  echo "Installing ${missing[*]} …"
  local root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail_with "Expected ${missing[*]} to be installed. Do, as root: apt-get install -y ${missing[*]}"
    root=(sudo -n)
  fi
  { "${root[@]}" apt-get update -qq && "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null </dev/null ||
    fail_with "Could not install ${missing[*]}. Do: sudo apt-get install -y ${missing[*]}"
}

# Clients that judge what the bot sends: the card renderer, the schema validator.
install_clients() {
  [[ -f tests/clients/package.json ]] || return 0
  local stamp=tests/clients/node_modules/.installed
  if [[ -f $stamp && $(<"$stamp") == "$(sha256sum <tests/clients/package.json)" ]]; then return 0; fi
  echo "Installing the test clients …"
  npm install --prefix tests/clients --no-package-lock --ignore-scripts --no-audit --no-fund >/dev/null </dev/null ||
    fail_with "Could not install the test clients. Do: npm install --prefix tests/clients"
  sha256sum <tests/clients/package.json >"$stamp"
}

start_postgres() {
  [[ -x tests/postgres.sh ]] || return 0
  trap 'tests/postgres.sh stop >/dev/null 2>&1 || true' EXIT
  MAATWERK_TEST_POSTGRES="$(tests/postgres.sh start | tail -n 1)" || fail_with "PostgreSQL did not start. Do: tests/postgres.sh start"
  export MAATWERK_TEST_POSTGRES
}

build() {
  echo "Building …"
  dotnet build Maatwerk.Bot.sln -v quiet -nodeReuse:false </dev/null || fail_with "The build failed. Do: dotnet build Maatwerk.Bot.sln"
}

# What start.sh --native builds: no test runs on native code, and what it cannot follow shows only there. Takes minutes, so only where a change is checked.
check_native() {
  [[ ${CI:-} == true ]] || return 0
  echo "Building native code …"
  local folder=out/test/native url=http://127.0.0.1:4993
  bot/publish.sh "$folder" --native >/dev/null
  [[ ! -f $folder/Maatwerk.Bot.dll ]] || fail_with "Expected native code, got the ordinary program. See: cat $folder.log"
  rm -rf "$folder.db" && mkdir -m 700 "$folder.db"
  (cd "$folder" && ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS=$url Storage__ConnectionString="Data Source=../native.db/bot.db" exec ./Maatwerk.Bot) >"$folder.run.log" 2>&1 &
  node tests/clients/answers.mjs "$url" "uwv utrecht schulden" UWV || fail_with "Native code starts but does not answer. See: cat $folder.run.log"
  kill $!
}

run_tests() {
  local project name
  rm -rf "$results"
  for project in tests/*/*.csproj; do
    grep -q 'Microsoft.NET.Test.Sdk' "$project" || continue
    name="$(basename "$project" .csproj)"
    echo "Testing $name …"
    dotnet test "$project" --no-build -v quiet --logger "trx;LogFileName=$name.trx" --results-directory "$results" </dev/null || broken+=("$name")
  done
}

# Adds the counters of all reports; a project that broke without a report counts as one failure.
sum_up() {
  node -e '
    const fs = require("fs"), [dir, ...broken] = process.argv.slice(1);
    const total = { passed: 0, failed: 0, skipped: 0 };
    const reports = fs.existsSync(dir) ? fs.readdirSync(dir).filter(name => name.endsWith(".trx")) : [];
    for (const name of reports) {
      const text = fs.readFileSync(`${dir}/${name}`, "utf8"), counters = text.match(/<Counters [^>]*>/)[0];
      const count = key => Number(counters.match(new RegExp(`\\b${key}="(\\d+)"`))?.[1] ?? 0);
      total.passed += count("passed");
      total.failed += count("failed") + count("error") + count("timeout") + count("aborted");
      total.skipped += count("total") - count("executed");
      if (broken.includes(name.slice(0, -4)) && !count("failed")) total.failed++;
    }
    total.failed += broken.filter(name => !reports.includes(`${name}.trx`)).length;
    console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
    process.exit(total.failed || !total.passed ? 1 : 0);
  ' "$results" "${broken[@]}"
}

broken=()
check_tools
install_packages
node bot/fetch-webchat.mjs || fail_with "Web Chat could not be fetched. Check the network and do: node bot/fetch-webchat.mjs"
install_clients
start_postgres
build
run_tests
check_native
sum_up
