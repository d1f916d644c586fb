curl -X PUT https://api.real-debrid.com/rest/1.0/settings/avatarFile \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -H 'Content-Type: application/octet-stream' \
  --data-binary @picture.png \
  -i
