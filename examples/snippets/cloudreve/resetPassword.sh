curl -X PATCH "$CLOUDREVE_URL/api/v3/user/reset" \
  -H 'Content-Type: application/json' \
  -d @- <<END
{
  "id": "Aucm",
  "secret": "oJNRvo10oTsrwsU2WLE66hOsKPIzTENO",
  "Password": "$CLOUDREVE_NEW_PASSWORD"
}
END
