const cloudreve = require("@debrid-drive/cloudreve-client");
const nodeEntry = require("@debrid-drive/cloudreve-client/node");
const realdebrid = require("@debrid-drive/realdebrid-client");
const { report } = require("./report.js");

report({ cloudreve, nodeEntry, realdebrid });
