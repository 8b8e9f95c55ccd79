#!/bin/sh
# Measures one thing; without arguments it says what can be measured.
exec dotnet run --project "$(dirname "$0")/tests/Maatwerk.Measure" -c Release -v q -- "$@"
