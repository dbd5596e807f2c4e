/**
 * A shell script that signs a report after Standard Webhooks and sends it. `od` instead of `xxd`, which many servers lack.
 */
export function curlExample(
  url: string,
  secret: string,
  kind: { readonly kind: string; readonly severity?: string },
): string {
  const severity = kind.severity === undefined ? '' : `,"severity":"${kind.severity}"`;
  return `#!/usr/bin/env bash
set -eu
secret='${secret}'
body='{"type":"case.report","data":{"kind":"${kind.kind}"${severity},"title":"挂号接口连续超时","description":"监控自动上报"}}'

id="msg_$(date +%s)_$RANDOM"
time="$(date +%s)"
key="$(printf %s "\${secret#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \\n')"
sign="$(printf '%s.%s.%s' "$id" "$time" "$body" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64)"

curl -sS '${url}' \\
  -H 'content-type: application/json' \\
  -H "webhook-id: $id" \\
  -H "webhook-timestamp: $time" \\
  -H "webhook-signature: v1,$sign" \\
  --data-binary "$body"`;
}
