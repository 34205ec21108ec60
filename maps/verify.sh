#!/bin/sh
# Checks every file of maps/ against the SHA-256 sums in README.md.
set -eu
cd "$(dirname "$0")"
sed -n 's/^| `\([^`]*\)` | `\([0-9a-f]\{64\}\)` |$/\2  \1/p' README.md | sha256sum --check --quiet
echo "All files of maps/ are as README.md says."
