#!/bin/sh
# What a double click in macOS's Finder starts.
exec "$(dirname "$0")/bin/amnok" "$@"
