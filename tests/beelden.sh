#!/usr/bin/env bash
# Takes the pictures of docs/beelden anew from the running journeys. Look at them before they are committed.
set -euo pipefail
cd "$(dirname "$0")/.."
MAATWERK_BEELDEN=docs dotnet test tests/Maatwerk.Journeys -v quiet "$@"
node tests/clients/smaller.mjs docs/beelden/*.png
ls -la docs/beelden
