curl https://api.real-debrid.com/rest/1.0/hosts/status \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
