curl https://api.real-debrid.com/rest/1.0/user \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
