#!/bin/sh
# Puts the official clients, unmodified and at fixed versions, under .clients/, each in an environment of its own:
# two of them share one import name. Usage: tests/compat/install.sh PYTHON
set -eu
python=${1:-python3}
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
mkdir -p .clients
for client in runware-sdk==1.8.0 runware==0.5.24; do
    folder=.clients/${client%%=*}
    [ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
    "$folder/bin/pip" install -q --disable-pip-version-check "$client"
done
if command -v npm >/dev/null 2>&1; then
    mkdir -p .clients/node
    cp tests/compat/package.json .clients/node/package.json
    npm install --silent --no-audit --no-fund --prefix .clients/node
else
    echo "npm is not installed: the JavaScript clients are left out (apt-get install nodejs npm)" >&2
fi
