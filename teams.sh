#!/usr/bin/env bash
# Builds the app package for Teams. What it wants is told by: ./teams.sh --help
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
command -v node >/dev/null || {
  echo "Node.js ontbreekt (versie 20 of hoger). Installeer het, bijvoorbeeld met: sudo apt-get install -y nodejs" >&2
  exit 1
}
exec node "$here/teams/package.mjs" "$@"
