curl https://api.real-debrid.com/rest/1.0/disable_access_token \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -i
