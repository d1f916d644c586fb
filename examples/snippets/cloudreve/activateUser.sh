curl "$CLOUDREVE_URL/api/v3/user/activate/1zzQ?sign=_fskQC3etl__nWPm0tN14PcX8-zliuVjrt9iv3dnV4E%3D%3A1773566813"
