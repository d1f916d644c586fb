curl -X DELETE https://api.real-debrid.com/rest/1.0/downloads/delete/SWMZZOEWYZKSL \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -i
