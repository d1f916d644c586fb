curl https://api.real-debrid.com/rest/1.0/unrestrict/containerLink \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -d link=https://files.example.com/linux.dlc
