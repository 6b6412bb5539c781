#!/bin/sh
# Submit, poll, download with nothing but curl. Usage: examples/curl.sh [http://127.0.0.1:8686]
set -eu
url=${1:-http://127.0.0.1:8686}
task=$(cat /proc/sys/kernel/random/uuid)
post() { curl -sS "$url/v1" -H "Authorization: Bearer any-key-on-loopback" -H "Content-Type: application/json" -d "$1"; }

post '[{"taskType":"videoInference","taskUUID":"'"$task"'","model":"pixverse:1@2","resolution":"360p",
        "positivePrompt":"A lighthouse by the sea at dusk, gulls in the wind",
        "providerSettings":{"pixverse":{"cameraMovement":"crane_up"}}}]'
echo
for _ in $(seq 120); do
    reply=$(post '[{"taskType":"getResponse","taskUUID":"'"$task"'"}]')
    case "$reply" in *videoURL* | *errors*) break ;; esac
    sleep 0.5
done
echo "$reply"
video=$(printf %s "$reply" | sed -n 's/.*"videoURL":"\([^"]*\)".*/\1/p')
curl -sS "$video" -o clip.mp4 && echo "clip.mp4"
