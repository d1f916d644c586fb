curl -X POST https://api.real-debrid.com/rest/1.0/settings/convertPoints \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -i
