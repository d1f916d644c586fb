curl https://api.real-debrid.com/rest/1.0/unrestrict/folder \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -d link=https://files.example.com/folder/linux
