curl https://api.real-debrid.com/rest/1.0/settings/update \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -d setting_name=streaming_quality \
  -d setting_value=high \
  -i
