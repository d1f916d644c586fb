curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/upload/credential?path=%2Finbox&size=13&name=hello.txt&type=oss"
