curl https://api.real-debrid.com/oauth/v2/token \
  -d grant_type=authorization_code \
  -d "client_id=$REALDEBRID_CLIENT_ID" \
  -d "client_secret=$REALDEBRID_CLIENT_SECRET" \
  -d "code=$REALDEBRID_CODE" \
  -d redirect_uri=https://app.example.com/callback
