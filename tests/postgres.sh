#!/usr/bin/env bash
# A throw-away PostgreSQL for the tests. "start" prints its connection string as the last line; "stop" ends it and removes its files.
set -euo pipefail

home="${MAATWERK_POSTGRES_HOME:-${TMPDIR:-/tmp}/maatwerk-postgres-$EUID}"
bin="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)"
[[ -x "$bin/initdb" ]] || { echo "Expected PostgreSQL in /usr/lib/postgresql, found none. Do: sudo apt-get install -y postgresql" >&2; exit 1; }

# PostgreSQL refuses to run as root; Debian's package brings the user postgres.
as_server() {
  if ((EUID == 0)); then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

running() { [[ -f "$home/port" ]] && as_server "$bin/pg_ctl" -D "$home/data" status >/dev/null 2>&1; }

free_port() {
  local port
  for port in $(shuf -i 20000-29999 -n 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
  echo "Expected a free port between 20000 and 29999, found none. Do: close some programs" >&2
  exit 1
}

start() {
  if ! running; then
    rm -rf "$home"
    mkdir -p -m 700 "$home"
    ((EUID == 0)) && chown postgres: "$home"
    local port
    port="$(free_port)"
    as_server "$bin/initdb" -D "$home/data" -U maatwerk --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null
    as_server "$bin/pg_ctl" -D "$home/data" -l "$home/log" -w start \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200" >/dev/null ||
      { cat "$home/log" >&2; exit 1; }
    echo "$port" >"$home/port"
  fi
  echo "Host=127.0.0.1;Port=$(<"$home/port");Username=maatwerk;Database=postgres"
}

stop() {
  running && as_server "$bin/pg_ctl" -D "$home/data" -m immediate -w stop >/dev/null
  rm -rf "$home"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  *) echo "Use: tests/postgres.sh start|stop" >&2; exit 2 ;;
esac
