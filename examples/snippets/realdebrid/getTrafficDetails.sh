curl 'https://api.real-debrid.com/rest/1.0/traffic/details?start=2026-03-08&end=2026-03-14' \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
