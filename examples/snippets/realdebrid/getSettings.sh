curl https://api.real-debrid.com/rest/1.0/settings \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
