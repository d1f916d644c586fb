curl -X PUT https://api.real-debrid.com/rest/1.0/unrestrict/containerFile \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -H 'Content-Type: application/octet-stream' \
  --data-binary @links.rsdf
