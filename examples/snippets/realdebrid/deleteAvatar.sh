curl -X DELETE https://api.real-debrid.com/rest/1.0/settings/avatarDelete \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -i
