curl -X DELETE -b cookies.txt "$CLOUDREVE_URL/api/v3/file/upload/600b0dae-2463-43ab-8d8c-c0b3cd476511"
