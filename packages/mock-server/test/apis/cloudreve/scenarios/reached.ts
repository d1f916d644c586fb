/** What each scenario reaches, apart from logins: a code of the envelope, else the HTTP status. */
export const REACHED: Readonly<Record<string, readonly string[]>> = {
  "shares-are-made": [
    "createShare: 0, 40001, 40007, 401, 404"
  ],
  "own-shares-listed": [
    "listShares: 0, 40001, 401"
  ],
  "shares-changed": [
    "updateShare: 0, 40001, 40058, 401",
    "deleteShare: 0, 40058, 401"
  ],
  "shares-not-written": [
    "createShare: 50001",
    "updateShare: 50001",
    "deleteShare: 50001"
  ],
  "share-with-password": [
    "getShare: 0, 40001",
    "createShareDownload: 403",
    "previewShare: 403",
    "getShareContent: 403",
    "getShareDocumentPreview: 403",
    "getShareReadme: 403",
    "listSharedDirectory: 0, 403",
    "searchSharedDirectory: 403",
    "createShareArchive: 403",
    "getShareThumbnail: 403"
  ],
  "share-not-available": [
    "getShare: 0, 40058",
    "createShareDownload: 40058",
    "previewShare: 40058",
    "getShareContent: 40058",
    "getShareDocumentPreview: 40058",
    "getShareReadme: 40058",
    "listSharedDirectory: 40058",
    "searchSharedDirectory: 40058",
    "createShareArchive: 40058",
    "getShareThumbnail: 40058"
  ],
  "share-downloaded": [
    "createShareDownload: 0, 40007, 40016, 40058",
    "getShareContent: 40007",
    "previewShare: 40007",
    "getShareDocumentPreview: 40007"
  ],
  "share-archived": [
    "createShareArchive: 0, 40001, 40007, 40016"
  ],
  "shared-files-read": [
    "previewShare: 200, 206, 304, 40016, 40070, 403, 416, 50004",
    "getShareContent: 200, 206, 304, 40016, 40049, 416, 50004",
    "getShareReadme: 200, 206, 304, 40001, 40016, 40049, 416, 50004",
    "getShareDocumentPreview: 40070"
  ],
  "shared-documents-viewed": [
    "getShareDocumentPreview: 0, 40016, 40049, 50005"
  ],
  "shared-files-elsewhere": [
    "createShareDownload: -1, 0",
    "previewShare: -1, 302",
    "getShareContent: -1, 200",
    "getShareDocumentPreview: -1, 0",
    "getShareReadme: -1, 200",
    "listSharedDirectory: -1, 0",
    "searchSharedDirectory: -1, 0",
    "getShareThumbnail: 200, 301"
  ],
  "shares-without-storage": [
    "createShareDownload: 0, 50005",
    "previewShare: 40047, 50005",
    "getShareContent: 40047, 50005",
    "getShareDocumentPreview: 40006, 50005",
    "getShareReadme: 40047, 50005",
    "listSharedDirectory: 0, 40047",
    "searchSharedDirectory: 0, 40047",
    "createShareArchive: 0, 40047",
    "getShareThumbnail: 200, 40047"
  ],
  "shared-folder-listed": [
    "listSharedDirectory: 0, 40001, 40016",
    "searchSharedDirectory: 0, 40001, 40016"
  ],
  "shared-pictures": [
    "getShareThumbnail: 200, 206, 304, 40001, 40016, 40070, 404, 416"
  ],
  "public-shares-found": [
    "searchShares: 0, 40001"
  ],
  "remote-downloads-end": [
    "listActiveRemoteDownloads: 0",
    "listFinishedRemoteDownloads: 0",
    "addRemoteDownloads: 0",
    "cancelRemoteDownload: 0, 404"
  ],
  "remote-downloads-refused": [
    "addRemoteDownloads: 0, 40001, 40007, 40015, 40016, 401",
    "listActiveRemoteDownloads: 40001, 401",
    "listFinishedRemoteDownloads: 40001, 401",
    "cancelRemoteDownload: 401",
    "selectRemoteDownloadFiles: 401",
    "addRemoteTorrent: 40001, 40007, 40015, 40016, 401"
  ],
  "remote-torrents": [
    "addRemoteTorrent: 0",
    "listActiveRemoteDownloads: 0",
    "listFinishedRemoteDownloads: 0",
    "selectRemoteDownloadFiles: -1, 0, 40001, 404",
    "cancelRemoteDownload: -1, 0",
    "addRemoteDownloads: 0"
  ],
  "remote-download-nodes": [
    "addRemoteTorrent: -1, 0, 40019, 40047, 40048, 50001, 50005",
    "listActiveRemoteDownloads: 0",
    "listFinishedRemoteDownloads: 0",
    "addRemoteDownloads: 0, 40047",
    "selectRemoteDownloadFiles: -1, 40001, 40019, 500",
    "cancelRemoteDownload: -1, 0, 40019, 50001, 50010"
  ],
  "remote-download-too-large": [
    "addRemoteDownloads: 0",
    "listActiveRemoteDownloads: 0",
    "listFinishedRemoteDownloads: 0"
  ]
};
